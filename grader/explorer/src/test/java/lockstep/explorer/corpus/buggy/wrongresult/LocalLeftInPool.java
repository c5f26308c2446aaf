package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** WRONG_RESULT: a thread local is not removed; another task on the same pool thread finds it. */
public final class LocalLeftInPool {
    private static final ThreadLocal<String> USER = new ThreadLocal<>();

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        pool.execute(() -> USER.set("ann"));
        pool.execute(() -> Thread.yield());
        Future<String> seen = pool.submit(() -> USER.get());
        String user = seen.get();
        pool.shutdown();
        assert user == null : user;
    }
}
