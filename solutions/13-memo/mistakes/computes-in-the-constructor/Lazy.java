package lockstep.memo;

import java.util.function.Supplier;

/**
 * A value that is computed once, when somebody asks for it.
 *
 * @param <T> what is computed
 */
public final class Lazy<T> {

    private final T value;

    /** Makes the value. */
    public Lazy(Supplier<? extends T> supplier) {
        value = supplier.get();
    }

    /** The value. */
    public T get() {
        return value;
    }
}
