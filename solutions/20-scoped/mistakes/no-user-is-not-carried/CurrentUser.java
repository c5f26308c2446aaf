package lockstep.scoped;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Tells all code that runs for a request who is being served. */
public final class CurrentUser {

    private static final ScopedValue<String> USER = ScopedValue.newInstance();

    private CurrentUser() { }

    /** Runs a request in the calling thread, for this user. */
    public static <T> T callAs(String user, Callable<T> request) throws Exception {
        return ScopedValue.where(USER, user).call(request::call);
    }

    /** Says who is being served by the calling thread. */
    public static Optional<String> get() {
        return USER.isBound() ? Optional.of(USER.get()) : Optional.empty();
    }

    /** Starts a thread that works for the same user. */
    public static Thread start(Runnable body) {
        Optional<String> user = get();
        Thread thread = new Thread(() -> user.ifPresentOrElse(name -> ScopedValue.where(USER, name).run(body), body));
        thread.start();
        return thread;
    }

    /** Makes a task that works for the current user, whichever thread runs it. */
    public static <T> Callable<T> carrying(Callable<T> task) {
        if (!USER.isBound()) {
            return task;
        }
        String user = USER.get();
        return () -> callAs(user, task);
    }
}
