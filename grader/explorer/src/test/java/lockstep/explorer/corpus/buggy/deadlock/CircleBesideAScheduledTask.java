package lockstep.explorer.corpus.buggy.deadlock;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** DEADLOCK: two threads that nobody joins take two locks in opposite orders, while a scheduled task goes on. */
public final class CircleBesideAScheduledTask {
    public static void main(String[] args) {
        Lock stock = new ReentrantLock();
        Lock orders = new ReentrantLock();
        ScheduledExecutorService reports = Executors.newScheduledThreadPool(1);
        reports.scheduleAtFixedRate(() -> System.out.println("report"), 0, 100, TimeUnit.MILLISECONDS);
        new Thread(() -> inBoth(stock, orders)).start();
        new Thread(() -> {
            inBoth(orders, stock);
            reports.shutdown();
        }).start();
    }

    private static void inBoth(Lock first, Lock second) {
        first.lock();
        try {
            second.lock();
            second.unlock();
        } finally {
            first.unlock();
        }
    }
}
