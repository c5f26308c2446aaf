package lockstep.explorer.programs;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A pool that nobody shuts down. */
public final class PoolLeft {
    private PoolLeft() {
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        assert pool.submit(() -> 42).get() == 42;
    }
}
