package lockstep.connectionpool;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Lets at most so many tasks run at the same time as it has places. A task runs in the thread that brings it; where no place is free, the
 * thread waits or goes away, as it has asked.
 *
 * <p>If there are enough tasks, as many as there are places really run at the same time. A place belongs to a task from before it begins
 * until it has ended, and then it is free again, whether the task has returned or thrown an exception or an error. Nothing else makes or
 * loses a place.
 *
 * <p>Any thread may call any method at any time. A task must not bring another task to the limiter in which it runs: it would keep one
 * place and wait for a second one.
 */
public final class Limiter {

    /**
     * Makes a limiter whose places are all free.
     *
     * @param places how many tasks may run at the same time; at least 1
     */
    public Limiter(int places) {
        // TODO 1: keep or make what call and tryCall need.
        throw new UnsupportedOperationException("TODO 1: make a limiter whose places are all free");
    }

    /**
     * Runs the task in the calling thread as soon as a place is free for it, and returns what the task returns. Until then it waits, and
     * does not keep a processor busy meanwhile. Which of several waiting threads goes first is not promised.
     *
     * @param task what to run; it does not return null
     * @param <T>  what the task returns
     * @return what the task has returned
     * @throws InterruptedException if the calling thread is interrupted while it waits for a place; the task is not run then, and no place
     *         has been taken
     * @throws Exception what the task has thrown: that very exception, in no wrapper; an error comes out just so
     */
    public <T> T call(Callable<T> task) throws Exception {
        // TODO 2: wait for a place, run the task, and let the place be free again.
        throw new UnsupportedOperationException("TODO 2: wait for a place and run a task");
    }

    /**
     * Runs the task in the calling thread if a place is free for it now. Otherwise it returns at once: it does not wait for a place, and
     * the task is not run.
     *
     * @param task what to run; it does not return null
     * @param <T>  what the task returns
     * @return what the task has returned, or nothing where no place was free
     * @throws Exception what the task has thrown: that very exception, in no wrapper; an error comes out just so
     */
    public <T> Optional<T> tryCall(Callable<T> task) throws Exception {
        // TODO 3: run the task if a place is free, and say so if not.
        throw new UnsupportedOperationException("TODO 3: run a task if a place is free");
    }
}
