package lockstep.explorer.corpus.buggy.lostwakeup;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** LOST_WAKEUP: the signal may come before the wait; a reporter goes on until the main thread stops it, which never gets that far. */
public final class SignalLostBesideAReporter {
    private static final Lock LOCK = new ReentrantLock();
    private static final Condition FILLED = LOCK.newCondition();
    private static volatile boolean over;

    public static void main(String[] args) throws InterruptedException {
        Thread reporter = new Thread(SignalLostBesideAReporter::report);
        Thread taker = new Thread(SignalLostBesideAReporter::take);
        Thread filler = new Thread(() -> {
            LOCK.lock();
            try {
                FILLED.signal();
            } finally {
                LOCK.unlock();
            }
        });
        reporter.start();
        taker.start();
        filler.start();
        taker.join();
        filler.join();
        over = true;
        reporter.join();
    }

    private static void report() {
        while (!over) {
            System.out.println("at work");
            try {
                Thread.sleep(200);
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void take() {
        LOCK.lock();
        try {
            FILLED.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            LOCK.unlock();
        }
    }
}
