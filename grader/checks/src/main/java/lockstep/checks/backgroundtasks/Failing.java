package lockstep.checks.backgroundtasks;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A task whose first runs throw this, one after the other. The later ones throw nothing. */
final class Failing implements Runnable {

    private final List<Throwable> failures;
    private final AtomicInteger begun = new AtomicInteger();

    Failing(Throwable... failures) {
        this.failures = List.of(failures);
    }

    @Override
    public void run() {
        int number = begun.getAndIncrement();
        if (number < failures.size()) {
            raise(failures.get(number));
        }
    }

    private static void raise(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        throw (RuntimeException) failure;
    }

    /** How many runs have begun. */
    int runs() {
        return begun.get();
    }
}
