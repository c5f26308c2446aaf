package lockstep.stoppolitely;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The worker is the one task of a pool with one thread. */
public final class QueueWorker {

    private final BlockingQueue<String> in;
    private final Consumer<String> out;
    private ExecutorService pool;

    /** Makes a worker that has not been started yet. */
    public QueueWorker(BlockingQueue<String> in, Consumer<String> out) {
        this.in = in;
        this.out = out;
    }

    /** Makes the pool and gives it its task. */
    public synchronized void start() {
        if (pool != null) {
            throw new IllegalStateException("This worker was started before");
        }
        pool = Executors.newSingleThreadExecutor();
        pool.execute(this::work);
    }

    /** Interrupts the task and waits until the pool has ended. */
    public void stop() throws InterruptedException {
        ExecutorService ending = pool();
        if (ending == null) {
            return;
        }
        ending.shutdownNow();
        while (!ending.awaitTermination(1, TimeUnit.HOURS)) {
            ending.shutdownNow();
        }
    }

    /** Says whether there is a pool that has not ended. */
    public boolean isRunning() {
        ExecutorService running = pool();
        return running != null && !running.isTerminated();
    }

    private synchronized ExecutorService pool() {
        return pool;
    }

    private void work() {
        ExecutorService own = pool();
        while (!own.isShutdown()) {
            try {
                out.accept(in.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                System.err.println("a line failed: " + e);
            }
        }
    }
}
