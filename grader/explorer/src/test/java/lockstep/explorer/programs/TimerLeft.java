package lockstep.explorer.programs;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/** A timer that nobody cancels. */
public final class TimerLeft {
    private TimerLeft() {
    }

    public static void main(String[] args) throws Exception {
        CountDownLatch ticked = new CountDownLatch(1);
        Timer timer = new Timer("ticker");
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                ticked.countDown();
            }
        }, 10);
        ticked.await();
    }
}
