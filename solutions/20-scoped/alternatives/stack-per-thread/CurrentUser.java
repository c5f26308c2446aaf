package lockstep.scoped;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** Tells all code that runs for a request who is being served. */
public final class CurrentUser {

    private static final Map<Thread, Deque<Optional<String>>> USERS = new ConcurrentHashMap<>();

    private CurrentUser() { }

    /** Runs a request in the calling thread, for this user. */
    public static <T> T callAs(String user, Callable<T> request) throws Exception {
        return callAs(Optional.of(user), request);
    }

    private static <T> T callAs(Optional<String> user, Callable<T> request) throws Exception {
        Deque<Optional<String>> mine = USERS.computeIfAbsent(Thread.currentThread(), thread -> new ArrayDeque<>());
        mine.push(user);
        try {
            return request.call();
        } finally {
            mine.pop();
            if (mine.isEmpty()) {
                USERS.remove(Thread.currentThread());
            }
        }
    }

    /** Says who is being served by the calling thread. */
    public static Optional<String> get() {
        return Optional.ofNullable(USERS.get(Thread.currentThread())).flatMap(Deque::peek);
    }

    /** Starts a thread that works for the same user. */
    public static Thread start(Runnable body) {
        Deque<Optional<String>> first = new ArrayDeque<>();
        first.push(get());
        Thread thread = new Thread(() -> {
            try {
                body.run();
            } finally {
                USERS.remove(Thread.currentThread());
            }
        });
        USERS.put(thread, first);
        thread.start();
        return thread;
    }

    /** Makes a task that works for the current user, whichever thread runs it. */
    public static <T> Callable<T> carrying(Callable<T> task) {
        Optional<String> user = get();
        return () -> callAs(user, task);
    }
}
