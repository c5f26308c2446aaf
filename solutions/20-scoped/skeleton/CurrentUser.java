package lockstep.scoped;

import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * Tells all code that runs for a request who is being served, however deep it is called: nobody has to hand the user on from method to
 * method.
 *
 * <p>Each thread has a current user, or none. A thread knows a user by the methods of this class alone: what another thread does, be it the
 * one that has started it, does not change whom it serves. Any thread may call any method at any time.
 */
public final class CurrentUser {

    private CurrentUser() { }

    /**
     * Runs a request in the calling thread. Until it has returned or thrown, this user is the current one there. After that the thread has
     * the current user that it had before, or none if it had none; so a request may run another one for somebody else.
     *
     * @param user    who is served
     * @param request what is to be done; it does not return null
     * @param <T>     what the request returns
     * @return what the request has returned
     * @throws Exception what the request has thrown: that very exception, in no wrapper; an error comes out just so
     */
    public static <T> T callAs(String user, Callable<T> request) throws Exception {
        // TODO 1: run the request, with this user as the current one for so long.
        throw new UnsupportedOperationException("TODO 1: run a request for a user");
    }

    /**
     * Says who is being served by the calling thread.
     *
     * @return the current user; empty if there is none
     */
    public static Optional<String> get() {
        // TODO 2: tell the current user, if there is one.
        throw new UnsupportedOperationException("TODO 2: tell the current user");
    }

    /**
     * Starts a thread that works for the user who is the current one now, at the call. That is its current user for as long as it runs,
     * even if the request has ended meanwhile. If there is none now, the thread has none.
     *
     * @param body what the thread does
     * @return the thread, started
     */
    public static Thread start(Runnable body) {
        // TODO 3: start a thread that has the same current user.
        throw new UnsupportedOperationException("TODO 3: start a thread that has the same current user");
    }

    /**
     * Makes a task that can be given away, to a pool for example, and works for the user who is the current one now, at this call.
     * Whichever thread runs the task, and whenever, has that current user until the task has ended, even if it serves somebody else at the
     * time; after that it has the one that it had before. If there is no current user now, there is none in the task either.
     *
     * <p>The task may be run any number of times, also by several threads at the same time.
     *
     * @param task what is to be done
     * @param <T>  what the task returns
     * @return a task that does it for the user who is the current one now; it returns and throws what {@code task} does
     */
    public static <T> Callable<T> carrying(Callable<T> task) {
        // TODO 4: make a task that takes the current user along.
        throw new UnsupportedOperationException("TODO 4: make a task that takes the current user along");
    }
}
