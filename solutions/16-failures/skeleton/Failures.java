package lockstep.failures;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/**
 * Sees to it that no failure in another thread goes unnoticed. A failure is whatever comes out of the code that was to run, exception or
 * error.
 */
public final class Failures {

    private Failures() { }

    /**
     * Starts a new thread that runs {@code body} once, and returns at once, without waiting for it.
     *
     * <p>If {@code body} throws, be it an exception or an error, {@code onFailure} is given that very throwable, with no wrapper around it,
     * exactly once. The new thread itself does so before it ends: whoever has joined it may rely on that. If {@code body} returns,
     * {@code onFailure} is not called. What {@code onFailure} itself throws is not given to it again.
     *
     * <p>Other threads are none of its business: the default handler that the whole JVM has for uncaught exceptions is neither replaced nor
     * told of a failure of {@code body}.
     *
     * @param body      what the new thread runs
     * @param onFailure is told what {@code body} throws
     * @return the thread, already started
     */
    public static Thread startGuarded(Runnable body, Consumer<Throwable> onFailure) {
        // TODO 1: start a thread that runs body and tells onFailure what comes out of it.
        throw new UnsupportedOperationException("TODO 1: start a thread whose failure is told");
    }

    /**
     * Makes a pool in which at most {@code threads} tasks run at the same time; the others wait for their turn in a queue without limit.
     *
     * <p>A task fails if its {@code run} or {@code call} throws, be it an exception or an error. For each task that fails,
     * {@code onFailure} is given that very throwable, with no wrapper around it, exactly once, however the task came into the pool: by
     * {@code execute}, by each of the three {@code submit}, or by {@code invokeAll}. (What happens with {@code invokeAny}, or
     * with a future of the caller's own that {@code execute} is given, is left open.) This is done soon after the task has failed, in no
     * promised order: whoever waits for a future may be a moment ahead of {@code onFailure}. Several threads may call {@code onFailure} at
     * the same time.
     *
     * <ul>
     * <li>In all else the pool does what {@link ExecutorService} says. {@code get} of a failed task's future throws an
     *     {@code ExecutionException} whose cause is that very throwable. Once the pool is shut down and its tasks are done, its threads
     *     end.
     * <li>No failure: a task that returns; a task that was cancelled; a task that the pool refuses because it was shut down (the
     *     {@code RejectedExecutionException} goes to the caller alone). Whether {@code onFailure} is told what a running task throws after
     *     it was cancelled is left open.
     * <li>If {@code onFailure} itself throws, no other task suffers: the pool runs as many at the same time as before. The future of the
     *     failed task still tells what the task threw. What {@code onFailure} throws is not given to it again.
     * <li>The default handler that the whole JVM has for uncaught exceptions is not replaced. Whether it is told, too, of what comes out
     *     of a task given to {@code execute} is left open.
     * </ul>
     *
     * @param threads   how many tasks may run at the same time, at least 1
     * @param onFailure is told what the tasks throw
     * @return the pool; whoever asked for it shuts it down
     */
    public static ExecutorService guardedPool(int threads, Consumer<Throwable> onFailure) {
        // TODO 2: make a pool that tells onFailure what comes out of its tasks, whichever method they were given to.
        throw new UnsupportedOperationException("TODO 2: make a pool whose failures are told");
    }

    /**
     * Waits until {@code future} is done, without using the processor meanwhile, and returns its result. If its task has failed, the
     * task's own exception comes out here, not the {@code ExecutionException} around it:
     *
     * <ul>
     * <li>a {@code RuntimeException} or an {@code Error} that the task threw is thrown here as it is: the very same object;
     * <li>any other throwable, such as an {@code IOException}, is thrown as the cause of a
     *     {@link java.util.concurrent.CompletionException}.
     * </ul>
     *
     * <p>Only the wrapper is taken off: if what the task threw has a cause of its own, that stays where it is.
     *
     * @param future what to wait for; it is never cancelled here
     * @return the result of the future
     * @throws InterruptedException if the caller is interrupted while it waits; the task goes on
     * @throws java.util.concurrent.CancellationException if the future was cancelled
     */
    public static <T> T unwrap(Future<T> future) throws InterruptedException {
        // TODO 3: wait for the future; return its result, or throw what its task threw.
        throw new UnsupportedOperationException("TODO 3: take the wrapper off");
    }
}
