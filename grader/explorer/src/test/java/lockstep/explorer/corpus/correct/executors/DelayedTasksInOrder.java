package lockstep.explorer.corpus.correct.executors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** schedule(): a callable and runnables come by their delays; one is cancelled before its time. */
public final class DelayedTasksInOrder {
    public static void main(String[] args) throws Exception {
        ScheduledExecutorService timer = Executors.newScheduledThreadPool(1);
        List<String> order = new ArrayList<>();
        timer.schedule(() -> order.add("early"), 10, TimeUnit.MILLISECONDS);
        ScheduledFuture<Integer> late = timer.schedule(() -> {
            order.add("late");
            return 1;
        }, 20, TimeUnit.MILLISECONDS);
        ScheduledFuture<?> never = timer.schedule(() -> order.add("never"), 1, TimeUnit.HOURS);
        assert never.cancel(false);
        assert late.get() == 1;
        assert order.equals(List.of("early", "late")) : order;
        assert late.getDelay(TimeUnit.NANOSECONDS) <= 0;
        timer.shutdown();
        assert timer.awaitTermination(1, TimeUnit.MINUTES);
    }
}
