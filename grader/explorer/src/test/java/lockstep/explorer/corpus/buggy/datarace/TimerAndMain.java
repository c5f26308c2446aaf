package lockstep.explorer.corpus.buggy.datarace;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/** DATA_RACE: a timer task and main touch the same field without a lock. */
public final class TimerAndMain {
    private static int ticks;

    public static void main(String[] args) throws InterruptedException {
        Timer timer = new Timer();
        CountDownLatch done = new CountDownLatch(1);
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                ticks++;
                done.countDown();
            }
        }, 5);
        ticks++;
        done.await();
        timer.cancel();
        assert ticks == 2 : ticks;
    }
}
