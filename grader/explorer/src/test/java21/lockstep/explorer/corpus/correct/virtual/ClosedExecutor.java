package lockstep.explorer.corpus.correct.virtual;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A virtual thread per task; close() of the executor waits for all of them. */
public final class ClosedExecutor {
    public static void main(String[] args) throws Exception {
        AtomicInteger sum = new AtomicInteger();
        Future<Integer> answer;
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 1; i <= 3; i++) {
                int item = i;
                tasks.execute(() -> sum.addAndGet(item));
            }
            answer = tasks.submit(() -> 42);
        }
        assert sum.get() == 6 : sum;
        assert answer.state() == Future.State.SUCCESS && answer.resultNow() == 42;
    }
}
