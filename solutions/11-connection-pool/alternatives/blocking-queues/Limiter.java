package lockstep.connectionpool;

import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;

/** A queue holds one token for each free place. */
public final class Limiter {

    private final BlockingQueue<Integer> tokens;

    /** Makes a limiter whose places are all free. */
    public Limiter(int places) {
        tokens = new ArrayBlockingQueue<>(places);
        for (int place = 1; place <= places; place++) {
            tokens.add(place);
        }
    }

    /** Runs the task as soon as a place is free for it. */
    public <T> T call(Callable<T> task) throws Exception {
        return callWith(tokens.take(), task);
    }

    /** Runs the task if a place is free for it now. */
    public <T> Optional<T> tryCall(Callable<T> task) throws Exception {
        Integer token = tokens.poll();
        return token == null ? Optional.empty() : Optional.of(callWith(token, task));
    }

    private <T> T callWith(Integer token, Callable<T> task) throws Exception {
        try {
            return task.call();
        } finally {
            tokens.add(token);
        }
    }
}
