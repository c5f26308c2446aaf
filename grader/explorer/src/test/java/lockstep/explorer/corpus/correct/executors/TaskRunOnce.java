package lockstep.explorer.corpus.correct.executors;

import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** A FutureTask given to two threads runs once; both callers see its result. */
public final class TaskRunOnce {
    private static int runs;

    public static void main(String[] args) throws Exception {
        FutureTask<Integer> task = new FutureTask<>(() -> ++runs);
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        assert task.get() == 1;
        assert task.get(1, TimeUnit.SECONDS) == 1;
        first.join();
        second.join();
        assert runs == 1 : runs;
    }
}
