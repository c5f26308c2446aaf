package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** WRONG_RESULT: checked under the read lock, written under the write lock, not checked again in between. */
public final class NotCheckedAgain {
    private static final ReadWriteLock LOCK = new ReentrantReadWriteLock();
    private static int[] cached;
    private static int loads;

    private static void load() {
        LOCK.readLock().lock();
        boolean missing = cached == null;
        LOCK.readLock().unlock();
        if (missing) {
            LOCK.writeLock().lock();
            cached = new int[] {1};
            loads++;
            LOCK.writeLock().unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(NotCheckedAgain::load);
        Thread second = new Thread(NotCheckedAgain::load);
        first.start();
        second.start();
        first.join();
        second.join();
        assert loads == 1 : loads;
    }
}
