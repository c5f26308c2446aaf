package lockstep.stoppolitely;

import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Looks at a flag before each line, and ten times a second while there is none. Nobody is interrupted. */
public final class QueueWorker {

    private final BlockingQueue<String> in;
    private final Consumer<String> out;
    private final AtomicReference<Optional<Thread>> thread = new AtomicReference<>(Optional.empty());
    private volatile boolean stopping;

    /** Makes a worker that has not been started yet. */
    public QueueWorker(BlockingQueue<String> in, Consumer<String> out) {
        this.in = in;
        this.out = out;
    }

    /** Starts the worker's thread. */
    public synchronized void start() {
        Thread fresh = new Thread(this::work, "lines");
        if (!thread.compareAndSet(Optional.empty(), Optional.of(fresh))) {
            throw new IllegalStateException("started twice");
        }
        fresh.start();
    }

    /** Sets the flag and waits until the worker has seen it. */
    public void stop() throws InterruptedException {
        Optional<Thread> started = started();
        if (started.isPresent()) {
            stopping = true;
            started.get().join();
        }
    }

    private synchronized Optional<Thread> started() {
        return thread.get();
    }

    /** Says whether the worker has been started and has not ended. */
    public boolean isRunning() {
        return thread.get().filter(Thread::isAlive).isPresent();
    }

    private void work() {
        while (!stopping) {
            try {
                String line = in.poll(100, TimeUnit.MILLISECONDS);
                if (line != null) {
                    out.accept(line);
                }
            } catch (InterruptedException e) {
                stopping = true;
            } catch (RuntimeException e) {
                e.printStackTrace();
            }
        }
    }
}
