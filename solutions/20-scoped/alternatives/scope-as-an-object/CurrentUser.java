package lockstep.scoped;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Tells all code that runs for a request who is being served. */
public final class CurrentUser {

    private static final ScopedValue<Scope> SCOPE = ScopedValue.newInstance();
    private static final Scope NOBODY = new Scope(Optional.empty());

    /** Whom a stretch of work is done for. */
    private record Scope(Optional<String> user) {

        <T> T call(Callable<T> task) throws Exception {
            return ScopedValue.where(SCOPE, this).call(task::call);
        }

        void run(Runnable body) {
            ScopedValue.where(SCOPE, this).run(body);
        }

        static Scope current() {
            return SCOPE.orElse(NOBODY);
        }
    }

    private CurrentUser() { }

    /** Runs a request in the calling thread, for this user. */
    public static <T> T callAs(String user, Callable<T> request) throws Exception {
        return new Scope(Optional.of(user)).call(request);
    }

    /** Says who is being served by the calling thread. */
    public static Optional<String> get() {
        return Scope.current().user();
    }

    /** Starts a thread that works for the same user. */
    public static Thread start(Runnable body) {
        Scope scope = Scope.current();
        return Thread.startVirtualThread(() -> scope.run(body));
    }

    /** Makes a task that works for the current user, whichever thread runs it. */
    public static <T> Callable<T> carrying(Callable<T> task) {
        Scope scope = Scope.current();
        return () -> scope.call(task);
    }
}
