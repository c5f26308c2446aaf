package lockstep.scoped;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

/** Tells all code that runs for a request who is being served. */
public final class CurrentUser {

    private static final ScopedValue<AtomicReference<String>> USER = ScopedValue.newInstance();

    private CurrentUser() { }

    /** Runs a request in the calling thread, for this user. */
    public static <T> T callAs(String user, Callable<T> request) throws Exception {
        if (USER.isBound()) {
            USER.get().set(user);
            return request.call();
        }
        return ScopedValue.where(USER, new AtomicReference<>(user)).call(request::call);
    }

    /** Says who is being served by the calling thread. */
    public static Optional<String> get() {
        return USER.isBound() ? Optional.ofNullable(USER.get().get()) : Optional.empty();
    }

    /** Starts a thread that works for the same user. */
    public static Thread start(Runnable body) {
        AtomicReference<String> user = new AtomicReference<>(get().orElse(null));
        Thread thread = new Thread(() -> ScopedValue.where(USER, user).run(body));
        thread.start();
        return thread;
    }

    /** Makes a task that works for the current user, whichever thread runs it. */
    public static <T> Callable<T> carrying(Callable<T> task) {
        Optional<String> user = get();
        return () -> ScopedValue.where(USER, new AtomicReference<>(user.orElse(null))).call(task::call);
    }
}
