package lockstep.scoped;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Tells all code that runs for a request who is being served. */
public final class CurrentUser {

    private static final ThreadLocal<String> USER = new InheritableThreadLocal<>();

    private CurrentUser() { }

    /** Runs a request in the calling thread, for this user. */
    public static <T> T callAs(String user, Callable<T> request) throws Exception {
        String before = USER.get();
        USER.set(user);
        try {
            return request.call();
        } finally {
            USER.set(before);
        }
    }

    /** Says who is being served by the calling thread. */
    public static Optional<String> get() {
        return Optional.ofNullable(USER.get());
    }

    /** Starts a thread that works for the same user. */
    public static Thread start(Runnable body) {
        Thread thread = new Thread(body);
        thread.start();
        return thread;
    }

    /** Makes a task that works for the current user, whichever thread runs it. */
    public static <T> Callable<T> carrying(Callable<T> task) {
        String user = USER.get();
        return () -> callAs(user, task);
    }
}
