import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Future;

class ALocalPool {
    void run(Callable<String> task) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(4); // here
        Future<String> result = pool.submit(task);
        pool.execute(() -> pool.submit(task));
        result.get();
    }

    void late(Runnable task) {
        ExecutorService pool;
        pool = Executors.newCachedThreadPool(); // here
        CompletableFuture.runAsync(task, pool).join();
        var stealing = new ForkJoinPool(2); // here
        stealing.submit(task);
        ExecutorService served = Executors.newSingleThreadExecutor(); // here
        new ExecutorCompletionService<Void>(served).submit(task, null);
    }

    void unkept(Runnable task) {
        Executors.newCachedThreadPool().submit(task); // here
    }
}
