package lockstep.explorer.corpus.buggy.uncaught;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** UNCAUGHT_EXCEPTION: resultNow() is asked before the task has ended (IllegalStateException). */
public final class ResultNotThere {
    public static void main(String[] args) {
        try (ExecutorService tasks = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<Integer> answer = tasks.submit(() -> 42);
            int now = answer.resultNow();
            assert now == 42 : now;
        }
    }
}
