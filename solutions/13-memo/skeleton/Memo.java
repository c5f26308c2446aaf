package lockstep.memo;

import java.util.function.Function;

/**
 * Remembers the values of a function. Each value is computed when somebody asks for it for the first time, and kept from then on.
 *
 * <p>Any thread may call {@link #get} at any time. The function runs in a thread that asks, and never for the same key in two threads
 * at the same time. Once it has returned a value for a key, it is not called for an equal key again, and every call of {@code get} with
 * an equal key returns this very object.
 *
 * <p>Different keys do not wait for each other: several threads may compute the values of several keys at the same time. The one
 * exception is two keys that happen to meet in one bin of a {@link java.util.concurrent.ConcurrentHashMap}, which has more bins than keys.
 *
 * @param <K> keys, with {@code equals} and {@code hashCode}
 * @param <V> values
 */
public final class Memo<K, V> {

    /**
     * Makes a memo that remembers nothing yet. The function is not called now.
     *
     * @param function computes the values; it does not return null, and does not ask this memo
     */
    public Memo(Function<? super K, ? extends V> function) {
        // TODO 3: keep what get needs.
        throw new UnsupportedOperationException("TODO 3: keep what get needs");
    }

    /**
     * The function's value for this key. Computes it, if nobody has yet; while another thread computes it for an equal key, waits until
     * that is done. An interrupt does not end the wait, and the thread's interrupt status stays as it is.
     *
     * <p>If the function throws, the call that has called it throws the same exception or error, in no wrapper. A failure is not kept:
     * a call that begins afterwards calls the function again. A call that was waiting when the function failed either throws what the
     * function has thrown, or calls it again itself.
     *
     * @param key what to compute the value for, not null
     * @return the value; never null
     */
    public V get(K key) {
        // TODO 4: compute the value of this key once, and return it.
        throw new UnsupportedOperationException("TODO 4: compute the value of this key once, and return it");
    }
}
