package lockstep.benchmarks.programs;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Tasks on a pool of two threads. */
public final class Pools {
    private int count;

    private Pools() {
    }

    public static void futures() throws InterruptedException, ExecutionException {
        AtomicInteger count = new AtomicInteger();
        submitTwo(count::incrementAndGet);
        Both.check(count.get() == 2, "an update was lost");
    }

    /** The lost update, on a pool. */
    public static void unguarded() throws InterruptedException, ExecutionException {
        Pools pools = new Pools();
        submitTwo(() -> pools.count++);
        Both.check(pools.count == 2, "an update was lost");
    }

    private static void submitTwo(Runnable task) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Future<?> one = pool.submit(task);
        Future<?> two = pool.submit(task);
        one.get();
        two.get();
        end(pool);
    }

    public static void invokeAll() throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        Callable<Integer> one = () -> 1;
        Callable<Integer> two = () -> 2;
        int sum = 0;
        for (Future<Integer> future : pool.invokeAll(List.of(one, two))) {
            sum += future.get();
        }
        end(pool);
        Both.check(sum == 3, "a result is wrong");
    }

    public static void scheduled() throws InterruptedException, ExecutionException {
        ScheduledExecutorService pool = Executors.newScheduledThreadPool(1);
        int value = pool.schedule(() -> 1, 10, TimeUnit.MILLISECONDS).get();
        end(pool);
        Both.check(value == 1, "the result is wrong");
    }

    private static void end(ExecutorService pool) throws InterruptedException {
        pool.shutdown();
        Both.check(pool.awaitTermination(1, TimeUnit.MINUTES), "the pool does not end");
    }
}
