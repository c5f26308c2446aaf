package lockstep.memo;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;

/**
 * Remembers the values of a function.
 *
 * @param <K> keys
 * @param <V> values
 */
public final class Memo<K, V> {

    private final ConcurrentMap<K, FutureTask<V>> values = new ConcurrentHashMap<>();
    private final Function<? super K, ? extends V> function;

    /** Makes a memo that remembers nothing yet. */
    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    /** The value for this key. */
    public V get(K key) {
        FutureTask<V> task = new FutureTask<>(() -> function.apply(key));
        FutureTask<V> first = values.putIfAbsent(key, task);
        if (first == null) {
            task.run();
            return result(key, task);
        }
        return result(key, first);
    }

    private V result(K key, FutureTask<V> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for " + key, e);
        } catch (ExecutionException e) {
            values.remove(key, task);
            throw rethrown(e.getCause());
        }
    }

    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return (RuntimeException) cause;
    }
}
