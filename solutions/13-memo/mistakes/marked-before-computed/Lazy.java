package lockstep.memo;

import java.util.function.Supplier;

/**
 * A value that is computed once, when somebody asks for it.
 *
 * @param <T> what is computed
 */
public final class Lazy<T> {

    private final Supplier<? extends T> supplier;
    private boolean computed;
    private T value;

    /** Makes a value that is not computed yet. */
    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    /** The value. */
    public synchronized T get() {
        if (!computed) {
            computed = true;
            value = supplier.get();
        }
        return value;
    }
}
