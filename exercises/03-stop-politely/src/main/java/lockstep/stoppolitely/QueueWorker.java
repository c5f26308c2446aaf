package lockstep.stoppolitely;

import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * Takes lines from a queue in a thread of its own, and hands each to a consumer, one after the other and in the order of the queue, until
 * it is told to stop.
 *
 * <p>A line that has been taken is handed over, once, whatever happens; a line that has not been taken stays in the queue. If the consumer
 * throws a {@code RuntimeException}, that line is done with, and the worker goes on with the next one. It may print the exception, but
 * tells no uncaught exception handler: nothing has come out of its thread.
 *
 * <p>Any thread may call any method at any time. The consumer must not call {@link #stop}: it would wait for itself.
 */
public final class QueueWorker {

    /**
     * Makes a worker that has not been started yet. No line is taken before {@link #start}.
     *
     * @param in  where the lines come from; others may put lines into it and take lines from it at any time
     * @param out gets each line; it is only ever called by the worker's thread
     */
    public QueueWorker(BlockingQueue<String> in, Consumer<String> out) {
        // TODO 1: keep or make what the other methods need.
        throw new UnsupportedOperationException("TODO 1: make a worker that has not been started");
    }

    /**
     * Starts the worker's thread and returns, without waiting for a line.
     *
     * @throws IllegalStateException if the worker has been started before, even if it has ended since; nothing changes then. If two threads
     *         call this method at the same time, one of them gets this exception
     */
    public void start() {
        // TODO 2: start the worker's thread, if that has not been done before.
        throw new UnsupportedOperationException("TODO 2: start the worker's thread");
    }

    /**
     * Asks the worker to stop, and returns when its thread has ended or is on its very last step. A worker that waits for a line does not
     * wait any longer. A worker whose consumer is at work ends when the consumer has returned, and takes no further line, however many are
     * in the queue. The worker's thread may be interrupted by this, and it ends even if the consumer catches the interrupt and tells nobody
     * of it.
     *
     * <p>If the worker has not been started, or has ended, this method does nothing. It may be called again, also by several threads at the
     * same time; each call returns when the worker has ended. It leaves the interrupt status of its caller alone.
     *
     * @throws InterruptedException if the calling thread is interrupted while it waits for the end; the worker has been asked to stop all
     *         the same
     */
    public void stop() throws InterruptedException {
        // TODO 3: ask the worker to stop, wherever it is, and wait until it has ended.
        throw new UnsupportedOperationException("TODO 3: stop the worker");
    }

    /**
     * Says whether the worker is there: it has been started and has not ended. A worker that has been asked to stop, and whose consumer is
     * still at work, is running. The answer comes at once, even while {@code stop} waits for the end.
     *
     * @return false before {@link #start} has been called and when {@link #stop} has returned
     */
    public boolean isRunning() {
        // TODO 4: say whether the worker has been started and has not ended.
        throw new UnsupportedOperationException("TODO 4: say whether the worker is running");
    }
}
