package lockstep.memo;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * A value that is computed once, when somebody asks for it.
 *
 * @param <T> what is computed
 */
public final class Lazy<T> {

    private final Supplier<? extends T> supplier;
    private Optional<T> value = Optional.empty();

    /** Makes a value that is not computed yet. */
    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    /** The value. Who waits for the lock finds it when the lock is free. */
    public synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(supplier.get());
        }
        return value.get();
    }
}
