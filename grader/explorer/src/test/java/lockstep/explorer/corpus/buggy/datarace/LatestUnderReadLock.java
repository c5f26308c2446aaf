package lockstep.explorer.corpus.buggy.datarace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** DATA_RACE: a map that keeps the order of accesses is changed by get, and the read lock lets two threads do that at once. */
public final class LatestUnderReadLock {
    private static final ReadWriteLock LOCK = new ReentrantReadWriteLock();
    private static final Map<Integer, String> LATEST = new LinkedHashMap<>(16, 0.75f, true);

    public static void main(String[] args) throws InterruptedException {
        LATEST.put(0, "zero");
        LATEST.put(1, "one");
        Thread first = new Thread(() -> get(0));
        Thread second = new Thread(() -> get(1));
        first.start();
        second.start();
        first.join();
        second.join();
        assert LATEST.size() == 2;
    }

    private static String get(int key) {
        LOCK.readLock().lock();
        try {
            return LATEST.get(key);
        } finally {
            LOCK.readLock().unlock();
        }
    }
}
