package lockstep.scoped;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Tells all code that runs for a request who is being served. */
public final class CurrentUser {

    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    private CurrentUser() { }

    /** Runs a request in the calling thread, for this user. */
    public static <T> T callAs(String user, Callable<T> request) throws Exception {
        USER.set(user);
        try {
            return request.call();
        } finally {
            USER.remove();
        }
    }

    /** Says who is being served by the calling thread. */
    public static Optional<String> get() {
        return Optional.ofNullable(USER.get());
    }

    /** Starts a thread that works for the same user. */
    public static Thread start(Runnable body) {
        String user = USER.get();
        Thread thread = new Thread(() -> {
            USER.set(user);
            body.run();
        });
        thread.start();
        return thread;
    }

    /** Makes a task that works for the current user, whichever thread runs it. */
    public static <T> Callable<T> carrying(Callable<T> task) {
        String user = USER.get();
        return () -> {
            String before = USER.get();
            USER.set(user);
            try {
                return task.call();
            } finally {
                USER.set(before);
            }
        };
    }
}
