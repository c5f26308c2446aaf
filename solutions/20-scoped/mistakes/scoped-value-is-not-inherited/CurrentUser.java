package lockstep.scoped;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Tells all code that runs for a request who is being served. */
public final class CurrentUser {

    private static final ScopedValue<Optional<String>> USER = ScopedValue.newInstance();

    private CurrentUser() { }

    /** Runs a request in the calling thread, for this user. */
    public static <T> T callAs(String user, Callable<T> request) throws Exception {
        return ScopedValue.where(USER, Optional.of(user)).call(request::call);
    }

    /** Says who is being served by the calling thread. */
    public static Optional<String> get() {
        return USER.orElse(Optional.empty());
    }

    /** Starts a thread that works for the same user. */
    public static Thread start(Runnable body) {
        Thread thread = new Thread(body);
        thread.start();
        return thread;
    }

    /** Makes a task that works for the current user, whichever thread runs it. */
    public static <T> Callable<T> carrying(Callable<T> task) {
        Optional<String> user = get();
        return () -> ScopedValue.where(USER, user).call(task::call);
    }
}
