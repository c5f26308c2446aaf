package lockstep.jobs;

import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadFactory;

/**
 * Runs tasks in the background, a few of them at a time.
 *
 * <p>Tasks run only in threads that the given factory has made. At most as many tasks as the given number run at the same time; the others
 * wait their turn. If there are enough tasks, that many really run at the same time.
 *
 * <p>Any thread may call {@link #submit}, a running task too. {@link #close} is for the owner: a task that called it would wait for itself.
 */
public final class Jobs implements AutoCloseable {

    /**
     * Makes everything ready for tasks.
     *
     * @param threads how many tasks run at the same time; at least 1
     * @param factory makes every thread in which a task runs
     */
    public Jobs(int threads, ThreadFactory factory) {
        // TODO 1: keep or make what submit and close need.
        throw new UnsupportedOperationException("TODO 1: make everything ready for tasks");
    }

    /**
     * Hands over a task, which will be run once, and returns at once, without waiting for it or for a free thread. Whatever a task throws,
     * be it an exception or an error, is kept in its {@code Future}, comes out nowhere else and costs no other task anything.
     *
     * @param task what to run
     * @param <T>  what the task returns
     * @return where the task's result will be; {@code get} waits for it, and throws an {@code ExecutionException} with what the task has
     *         thrown as its cause
     * @throws java.util.concurrent.RejectedExecutionException at once, if {@code close} has been called, even while {@code close} is still
     *         waiting; the task is not run then
     */
    public <T> Future<T> submit(Callable<T> task) {
        // TODO 2: have the task run, and return where its result will be.
        throw new UnsupportedOperationException("TODO 2: have a task run");
    }

    /**
     * Takes no more tasks, and returns when every task that was submitted has ended, those that had not begun included. No task is dropped
     * and none is interrupted. While it waits it does not keep a processor busy.
     *
     * <p>No thread stays behind: when {@code close} returns, the threads that the factory made have ended or are on their very last step.
     * Calling {@code close} again after that does nothing.
     *
     * <p>An interrupt does not cut {@code close} short. If the calling thread is interrupted while it waits, it goes on waiting, and its
     * interrupt status is set when {@code close} returns.
     */
    @Override
    public void close() {
        // TODO 3: take no more tasks, wait until all have ended, and leave no thread behind.
        throw new UnsupportedOperationException("TODO 3: wait for all tasks and end the threads");
    }
}
