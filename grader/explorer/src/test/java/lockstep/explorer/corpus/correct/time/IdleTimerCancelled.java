package lockstep.explorer.corpus.correct.time;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;
import java.util.concurrent.CountDownLatch;

/** COMPLETED: two tasks in the order of their times; the timer has nothing left to do when it is cancelled, and its thread ends. */
public final class IdleTimerCancelled {
    private IdleTimerCancelled() {
    }

    public static void main(String[] args) throws InterruptedException {
        Timer timer = new Timer("timer");
        List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
        CountDownLatch done = new CountDownLatch(2);
        for (int delay : new int[] {20, 10}) {
            timer.schedule(new TimerTask() {
                @Override
                public void run() {
                    seen.add(delay);
                    done.countDown();
                }
            }, delay);
        }
        done.await();
        timer.cancel();
        assert seen.equals(List.of(10, 20)) : seen;
    }
}
