package lockstep.explorer.corpus.buggy.threadleak;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** THREAD_LEAK: the scheduled task has run, but its pool is not shut down. */
public final class ScheduledPoolLeft {
    public static void main(String[] args) throws Exception {
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
        ScheduledFuture<Integer> later = timer.schedule(() -> 7, 10, TimeUnit.MILLISECONDS);
        assert later.get() == 7;
    }
}
