package lockstep.explorer.corpus.buggy.datarace;

import java.util.concurrent.locks.StampedLock;

/** DATA_RACE: plain fields are read after tryOptimisticRead, and the stamp is never validated. */
public final class OptimisticUnvalidated {
    private final StampedLock lock = new StampedLock();
    private int x;
    private int y;

    private void move() {
        long stamp = lock.writeLock();
        x++;
        y++;
        lock.unlockWrite(stamp);
    }

    public static void main(String[] args) throws InterruptedException {
        OptimisticUnvalidated point = new OptimisticUnvalidated();
        Thread mover = new Thread(point::move);
        mover.start();
        long stamp = point.lock.tryOptimisticRead();
        int difference = stamp == 0 ? 0 : point.x - point.y;
        mover.join();
        assert difference == 0 : difference;
    }
}
