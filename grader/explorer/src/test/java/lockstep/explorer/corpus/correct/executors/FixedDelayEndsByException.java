package lockstep.explorer.corpus.correct.executors;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** scheduleWithFixedDelay: a run that throws is the last one, and get() tells why. */
public final class FixedDelayEndsByException {
    private static int runs;

    public static void main(String[] args) throws Exception {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        ScheduledFuture<?> task = timer.scheduleWithFixedDelay(() -> {
            if (++runs == 3) {
                throw new IllegalStateException("third");
            }
        }, 0, 5, TimeUnit.MILLISECONDS);
        try {
            task.get();
            throw new AssertionError("ended");
        } catch (ExecutionException e) {
            assert e.getCause().getMessage().equals("third");
        }
        assert runs == 3 : runs;
        timer.shutdown();
        assert timer.awaitTermination(1, TimeUnit.MINUTES);
    }
}
