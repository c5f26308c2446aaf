package lockstep.explorer.corpus.correct.time;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/** A daemon Timer left running when main returns; tasks of one timer run one after the other. */
public final class DaemonTimer {
    private static int shared;

    public static void main(String[] args) throws InterruptedException {
        Timer timer = new Timer(true);
        CountDownLatch both = new CountDownLatch(2);
        for (int i = 0; i < 2; i++) {
            timer.schedule(new TimerTask() {
                @Override
                public void run() {
                    shared++;
                    both.countDown();
                }
            }, 5);
        }
        both.await();
        assert shared == 2 : shared;
    }
}
