package lockstep.explorer.corpus.buggy.threadleak;

import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/** THREAD_LEAK: the thread of a java.util.Timer that nobody cancels waits for tasks for ever. */
public final class TimerNotCancelled {
    private static final CountDownLatch RANG = new CountDownLatch(1);
    private static final Timer TIMER = new Timer();

    public static void main(String[] args) throws InterruptedException {
        TIMER.schedule(new TimerTask() {
            @Override
            public void run() {
                RANG.countDown();
            }
        }, 10);
        RANG.await();
    }
}
