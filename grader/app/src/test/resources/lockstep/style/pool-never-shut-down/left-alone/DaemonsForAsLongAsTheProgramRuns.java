import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class DaemonsForAsLongAsTheProgramRuns {
    private static final ExecutorService POOL = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    void run(Runnable task) {
        POOL.execute(task);
    }
}
