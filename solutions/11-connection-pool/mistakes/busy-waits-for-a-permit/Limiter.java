package lockstep.connectionpool;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;

/** Lets at most so many tasks run at the same time as it has places. */
public final class Limiter {

    private final Semaphore places;

    /** Makes a limiter whose places are all free. */
    public Limiter(int places) {
        this.places = new Semaphore(places);
    }

    /** Runs the task as soon as a place is free for it. */
    public <T> T call(Callable<T> task) throws Exception {
        while (!places.tryAcquire()) {
            Thread.onSpinWait();
        }
        try {
            return task.call();
        } finally {
            places.release();
        }
    }

    /** Runs the task if a place is free for it now. */
    public <T> Optional<T> tryCall(Callable<T> task) throws Exception {
        if (!places.tryAcquire()) {
            return Optional.empty();
        }
        try {
            return Optional.of(task.call());
        } finally {
            places.release();
        }
    }
}
