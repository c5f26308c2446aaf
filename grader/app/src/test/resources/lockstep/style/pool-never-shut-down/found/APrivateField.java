import java.util.concurrent.*;

class APrivateField {
    private static final ExecutorService SHARED = Executors.newCachedThreadPool(); // here
    private final ExecutorService pool;
    private ScheduledExecutorService timer;

    APrivateField(int threads) {
        this.pool = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); // here
    }

    void run(Runnable task) {
        if (timer == null) {
            timer = Executors.newScheduledThreadPool(1); // here
        }
        timer.schedule(task, 1, TimeUnit.SECONDS);
        pool.execute(task);
        SHARED.execute(task);
    }
}
