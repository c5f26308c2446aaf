package lockstep.explorer.corpus.correct.time;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** java.util.Timer: a one-shot and a repeated task, one cancelled before its time, and cancel of the timer. */
public final class TimerTasks {
    public static void main(String[] args) throws InterruptedException {
        Timer timer = new Timer("ticks");
        CountDownLatch ticks = new CountDownLatch(3);
        AtomicInteger never = new AtomicInteger();
        TimerTask cancelled = new TimerTask() {
            @Override
            public void run() {
                never.incrementAndGet();
            }
        };
        timer.schedule(cancelled, 600_000);
        assert cancelled.cancel();
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                ticks.countDown();
            }
        }, 5, 10);
        long start = System.nanoTime();
        ticks.await();
        assert System.nanoTime() - start >= 10_000_000;
        timer.cancel();
        assert never.get() == 0 : never;
        assert timer.purge() == 0;
    }
}
