package lockstep.connectionpool;

import java.util.Optional;
import java.util.concurrent.Callable;

/** Counts the free places under its own monitor. */
public final class Limiter {

    private int free;

    /** Makes a limiter whose places are all free. */
    public Limiter(int places) {
        free = places;
    }

    /** Runs the task as soon as a place is free for it. */
    public <T> T call(Callable<T> task) throws Exception {
        enter();
        try {
            return task.call();
        } finally {
            leave();
        }
    }

    /** Runs the task if a place is free for it now. */
    public <T> Optional<T> tryCall(Callable<T> task) throws Exception {
        if (!tryEnter()) {
            return Optional.empty();
        }
        try {
            return Optional.of(task.call());
        } finally {
            leave();
        }
    }

    private synchronized void enter() throws InterruptedException {
        while (free == 0) {
            wait();
        }
        free--;
    }

    private synchronized boolean tryEnter() {
        if (free == 0) {
            return false;
        }
        free--;
        return true;
    }

    private synchronized void leave() {
        free++;
        notify();
    }
}
