package lockstep.stoppolitely;

import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/** Takes lines from a queue in a thread of its own until it is told to stop. */
public final class QueueWorker {
    private final BlockingQueue<String> in;
    private final Consumer<String> out;
    private Thread thread;
    private volatile boolean stopping;

    public QueueWorker(BlockingQueue<String> in, Consumer<String> out) {
        this.in = in;
        this.out = out;
    }

    public synchronized void start() {
        if (thread != null) {
            throw new IllegalStateException("started before");
        }
        thread = new Thread(this::work, "worker");
        thread.start();
    }

    public synchronized void stop() throws InterruptedException {
        if (thread != null) {
            stopping = true;
            thread.interrupt();
            thread.join();
        }
    }

    public synchronized boolean isRunning() {
        return thread != null && thread.isAlive();
    }

    private void work() {
        try {
            while (!stopping) {
                String line = in.take();
                try {
                    out.accept(line);
                } catch (RuntimeException e) {
                    e.printStackTrace();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
