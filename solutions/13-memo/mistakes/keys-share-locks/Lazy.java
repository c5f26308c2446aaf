package lockstep.memo;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A value that is computed once, when somebody asks for it.
 *
 * @param <T> what is computed
 */
public final class Lazy<T> {

    private final Object computing = new Object();
    private final AtomicReference<T> value = new AtomicReference<>();
    private final Supplier<? extends T> supplier;

    /** Makes a value that is not computed yet. */
    public Lazy(Supplier<? extends T> supplier) {
        this.supplier = supplier;
    }

    /** The value. */
    public T get() {
        if (value.get() == null) {
            synchronized (computing) {
                if (value.get() == null) {
                    value.set(supplier.get());
                }
            }
        }
        return value.get();
    }
}
