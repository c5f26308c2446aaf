package lockstep.memo;

import java.util.function.Supplier;

/**
 * A value that is computed once, when somebody asks for it. Once it is there, nobody needs the lock any more.
 *
 * @param <T> what is computed
 */
public final class Lazy<T> {

    private final Supplier<? extends T> supplier;
    private volatile T value;

    /** Makes a value that is not computed yet. */
    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    /** The value. */
    public T get() {
        T found = value;
        return found != null ? found : computed();
    }

    private synchronized T computed() {
        if (value == null) {
            value = supplier.get();
        }
        return value;
    }
}
