package lockstep.scoped;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Tells all code that runs for a request who is being served. */
public final class CurrentUser {

    private static final ScopedValue<Optional<String>> USER = ScopedValue.newInstance();

    private CurrentUser() { }

    /** Runs a request in the calling thread, for this user. */
    public static <T> T callAs(String user, Callable<T> request) throws Exception {
        return ScopedValue.where(USER, Optional.of(user)).call(() -> {
            try {
                return request.call();
            } catch (Exception e) {
                throw new IllegalStateException("The request of " + user + " has failed", e);
            }
        });
    }

    /** Says who is being served by the calling thread. */
    public static Optional<String> get() {
        return USER.orElse(Optional.empty());
    }

    /** Starts a thread that works for the same user. */
    public static Thread start(Runnable body) {
        Optional<String> user = get();
        Thread thread = new Thread(() -> ScopedValue.where(USER, user).run(body));
        thread.start();
        return thread;
    }

    /** Makes a task that works for the current user, whichever thread runs it. */
    public static <T> Callable<T> carrying(Callable<T> task) {
        Optional<String> user = get();
        return () -> ScopedValue.where(USER, user).call(task::call);
    }
}
