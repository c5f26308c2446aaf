package lockstep.memo;

import java.util.function.Supplier;

/**
 * A value that is computed when somebody asks for it for the first time, and kept from then on.
 *
 * <p>Any thread may call {@link #get} at any time. The supplier runs in a thread that asks, and never in two threads at the same time.
 * Once it has returned a value, it is not called again, and every call of {@code get} returns this very object, with all that the
 * supplier has written into it.
 *
 * @param <T> what is computed
 */
public final class Lazy<T> {

    /**
     * Makes a value that is not computed yet. The supplier is not called now.
     *
     * @param supplier computes the value; it does not return null, and does not ask this object for its value
     */
    public Lazy(Supplier<? extends T> supplier) {
        // TODO 1: keep what get needs.
        throw new UnsupportedOperationException("TODO 1: keep what get needs");
    }

    /**
     * The value. Computes it, if nobody has yet; while another thread computes it, waits until that is done. An interrupt does not end
     * the wait, and the thread's interrupt status stays as it is.
     *
     * <p>If the supplier throws, the call that has called it throws the same exception or error, in no wrapper. A failure is not kept:
     * a call that begins afterwards calls the supplier again. A call that was waiting when the supplier failed either throws what the
     * supplier has thrown, or calls it again itself.
     *
     * @return the value; never null
     */
    public T get() {
        // TODO 2: compute the value once, and return it.
        throw new UnsupportedOperationException("TODO 2: compute the value once, and return it");
    }
}
