package lockstep.backgroundtasks;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Runs tasks in the background: some again and again, some once and later.
 *
 * <p>All tasks share the given number of threads. So many runs really go on at the same time if so many are due, and never more. A run
 * that is due while every thread is busy begins when one is free. A task that waits for its time keeps no thread.
 *
 * <p>Whatever a run throws, be it an exception or an error, is told to the handler, once, by the thread of that run. Nothing else comes of
 * it: the task's next run begins at its time, and other tasks lose nothing. The same holds where the handler throws; what it throws is
 * lost. A run has ended when its task has, and where that threw, when the handler has.
 *
 * <p>Any thread may call {@link #every}, {@link #after} and {@link #status}, a task too. {@link #close} is for the owner: a task that
 * called it would wait for itself.
 */
public final class Background implements AutoCloseable {

    /**
     * Makes everything ready for tasks.
     *
     * @param threads   how many runs go on at the same time; at least 1
     * @param onFailure the handler, which is told what runs throw; several threads may call it at the same time
     */
    public Background(int threads, Consumer<Throwable> onFailure) {
        // TODO 1: keep or make what the other methods need.
        throw new UnsupportedOperationException("TODO 1: make everything ready for tasks");
    }

    /**
     * Has a task run again and again, until it is cancelled or {@link #close} is called, and returns at once.
     *
     * <p>The first run is due now, and the others a period later each: their times are counted from the first one on, however long a run
     * takes. Runs of the same task never overlap: while one takes longer than the period, the next one waits, and begins when it has ended.
     * Whether runs that were missed in that way are made up for is not promised.
     *
     * @param name   what the task is called in the {@link #status status}
     * @param period the time between the beginnings of two runs; more than zero
     * @param task   what to run
     * @return what stops the task
     * @throws IllegalArgumentException if there is a repeating task of this name that has not been cancelled. That one goes on as if
     *         nothing had happened, and the task given here is never run. Of several threads that use the same new name at the same time,
     *         one gets it
     * @throws java.util.concurrent.RejectedExecutionException if {@code close} has been called, even while it is still waiting
     */
    public Handle every(String name, Duration period, Runnable task) {
        // TODO 2: have the task run again and again, and return what stops it.
        throw new UnsupportedOperationException("TODO 2: have a task run again and again");
    }

    /**
     * Has a task run once, when this time has passed, and returns at once. Such a task must not be lost: if it is not cancelled, it is run,
     * even if {@link #close} has been called meanwhile.
     *
     * @param delay how long it takes until the run is due; counted from now
     * @param task  what to run
     * @return what stops the task
     * @throws java.util.concurrent.RejectedExecutionException if {@code close} has been called, even while it is still waiting
     */
    public Handle after(Duration delay, Runnable task) {
        // TODO 3: have the task run once, when its time has come, and return what stops it.
        throw new UnsupportedOperationException("TODO 3: have a task run once, later");
    }

    /**
     * How the repeating tasks are doing: one entry for the name of each that has not been cancelled, also after {@link #close}. Does not
     * wait for runs. The map does not change any more after it was returned.
     */
    public Map<String, Status> status() {
        // TODO 4: tell how each repeating task is doing.
        throw new UnsupportedOperationException("TODO 4: tell how the tasks are doing");
    }

    /**
     * Takes no more tasks, and begins no more runs of repeating ones. Returns when all that must finish has: runs that are under way, which
     * are not interrupted, and tasks that were given to {@link #after}, each of which is still run at its time. It waits as long as that
     * takes.
     *
     * <p>No thread stays behind: when {@code close} returns, all threads that this object has started have ended or are on their very last
     * step. Calling {@code close} again after that does nothing.
     *
     * <p>An interrupt does not cut {@code close} short. If the calling thread is interrupted while it waits, it goes on waiting, and its
     * interrupt status is set when {@code close} returns.
     */
    @Override
    public void close() {
        // TODO 5: take no more tasks, wait for all that must finish, and leave no thread behind.
        throw new UnsupportedOperationException("TODO 5: wait for what must finish and end the threads");
    }
}
