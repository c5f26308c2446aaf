package lockstep.stoppolitely;

import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/** Hands lines from a queue to a consumer, in a thread of its own. */
public final class QueueWorker {

    private final BlockingQueue<String> in;
    private final Consumer<String> out;
    private final Thread thread = new Thread(this::work, "queue-worker");
    private boolean started;
    private volatile boolean stopping;

    /** Makes a worker that has not been started yet. */
    public QueueWorker(BlockingQueue<String> in, Consumer<String> out) {
        this.in = in;
        this.out = out;
    }

    /** Starts the worker's thread. */
    public synchronized void start() {
        if (started) {
            throw new IllegalStateException("has been started before");
        }
        started = true;
        thread.start();
    }

    /** Asks the worker to stop, and waits until it has. */
    public void stop() throws InterruptedException {
        if (asked()) {
            thread.join(2_000);
        }
    }

    private synchronized boolean asked() {
        if (started) {
            stopping = true;
            thread.interrupt();
        }
        return started;
    }

    /** Says whether the worker has been started and has not ended. */
    public boolean isRunning() {
        return thread.isAlive();
    }

    private void work() {
        try {
            while (!stopping) {
                handOver(in.take());
            }
        } catch (InterruptedException e) {
            // This thread is the worker's own, and has been asked to stop: it ends here.
            Thread.currentThread().interrupt();
        }
    }

    private void handOver(String line) {
        try {
            out.accept(line);
        } catch (RuntimeException e) {
            e.printStackTrace();
        }
    }
}
