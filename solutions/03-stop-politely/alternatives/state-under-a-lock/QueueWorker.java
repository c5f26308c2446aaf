package lockstep.stoppolitely;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Keeps how far the worker is under a lock, and signals its end. */
public final class QueueWorker {

    private enum State { FRESH, AT_WORK, STOPPING, ENDED }

    private final BlockingQueue<String> in;
    private final Consumer<String> out;
    private final Lock lock = new ReentrantLock();
    private final Condition end = lock.newCondition();
    private Thread thread;
    private State state = State.FRESH;

    /** Makes a worker that has not been started yet. */
    public QueueWorker(BlockingQueue<String> in, Consumer<String> out) {
        this.in = in;
        this.out = out;
    }

    /** Starts the worker's thread. */
    public void start() {
        lock.lock();
        try {
            if (state != State.FRESH) {
                throw new IllegalStateException("not fresh: " + state);
            }
            state = State.AT_WORK;
            thread = new Thread(this::work);
            thread.start();
        } finally {
            lock.unlock();
        }
    }

    /** Interrupts the worker and waits for the signal of its end. */
    public void stop() throws InterruptedException {
        lock.lock();
        try {
            if (state == State.AT_WORK) {
                state = State.STOPPING;
                thread.interrupt();
            }
            while (state == State.STOPPING) {
                end.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Says whether the worker has been started and has not ended. */
    public boolean isRunning() {
        lock.lock();
        try {
            return state == State.AT_WORK || state == State.STOPPING;
        } finally {
            lock.unlock();
        }
    }

    private void work() {
        try {
            while (goesOn()) {
                handOver(in.take());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            ended();
        }
    }

    private boolean goesOn() {
        lock.lock();
        try {
            return state == State.AT_WORK;
        } finally {
            lock.unlock();
        }
    }

    private void ended() {
        lock.lock();
        try {
            state = State.ENDED;
            end.signalAll();
        } finally {
            lock.unlock();
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
