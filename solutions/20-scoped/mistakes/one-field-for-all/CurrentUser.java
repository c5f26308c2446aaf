package lockstep.scoped;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Tells all code that runs for a request who is being served. */
public final class CurrentUser {

    private static volatile String current;

    private CurrentUser() { }

    /** Runs a request in the calling thread, for this user. */
    public static <T> T callAs(String user, Callable<T> request) throws Exception {
        String before = current;
        current = user;
        try {
            return request.call();
        } finally {
            current = before;
        }
    }

    /** Says who is being served by the calling thread. */
    public static Optional<String> get() {
        return Optional.ofNullable(current);
    }

    /** Starts a thread that works for the same user. */
    public static Thread start(Runnable body) {
        String user = current;
        Thread thread = new Thread(() -> {
            current = user;
            body.run();
        });
        thread.start();
        return thread;
    }

    /** Makes a task that works for the current user, whichever thread runs it. */
    public static <T> Callable<T> carrying(Callable<T> task) {
        String user = current;
        return () -> callAs(user, task);
    }
}
