package lockstep.explorer.corpus.correct.time;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Threads count as fast as they can until a scheduled task, a timer, a join with a limit or the clock let them stop. */
public final class BusyUntilItsTime {
    private static final AtomicLong COUNT = new AtomicLong();
    private static volatile boolean stop;

    public static void main(String[] args) throws InterruptedException {
        Thread first = counting();
        ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
        clock.schedule(BusyUntilItsTime::stop, 3, TimeUnit.SECONDS);
        first.join();
        clock.shutdown();
        Thread second = counting();
        Timer timer = new Timer();
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                stop();
            }
        }, 5_000);
        second.join();
        timer.cancel();
        Thread third = counting();
        third.join(100);
        assert third.isAlive();
        stop();
        third.join();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(100);
        while (System.nanoTime() < end) {
            COUNT.incrementAndGet();
        }
    }

    private static void stop() {
        stop = true;
    }

    private static Thread counting() {
        stop = false;
        Thread thread = new Thread(() -> {
            while (!stop) {
                COUNT.incrementAndGet();
            }
        });
        thread.start();
        return thread;
    }
}
