import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

class ShutDownSomewhere {
    private final ExecutorService pool = Executors.newFixedThreadPool(2);
    private final ScheduledExecutorService timer;

    ShutDownSomewhere() {
        timer = Executors.newSingleThreadScheduledExecutor();
    }

    void run(Runnable task) {
        ExecutorService local = Executors.newCachedThreadPool();
        try {
            local.execute(task);
        } finally {
            local.shutdown();
        }
        Executors.newCachedThreadPool().shutdown();
    }

    void close() {
        pool.shutdownNow();
        this.timer.shutdown();
    }
}
