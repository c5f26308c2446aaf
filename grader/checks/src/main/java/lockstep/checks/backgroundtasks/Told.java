package lockstep.checks.backgroundtasks;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import lockstep.check.Finding;

/** A handler that keeps what it was told. */
final class Told implements Consumer<Throwable> {

    private final List<Throwable> failures = new CopyOnWriteArrayList<>();

    @Override
    public void accept(Throwable failure) {
        failures.add(failure);
    }

    /** It must have been told of exactly this, in this order. */
    void require(Throwable... expected) {
        if (!failures.equals(List.of(expected))) {
            throw Finding.wrongResult("told-otherwise", names(List.of(expected)), names(failures));
        }
    }

    private static List<String> names(List<Throwable> failures) {
        return failures.stream().map(failure -> failure == null ? "null" : failure.getClass().getSimpleName()).toList();
    }
}
