package lockstep.memo;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * Remembers the values of a function.
 *
 * @param <K> keys
 * @param <V> values
 */
public final class Memo<K, V> {

    private final ConcurrentMap<K, CompletableFuture<V>> values = new ConcurrentHashMap<>();
    private final Function<? super K, ? extends V> function;

    /** Makes a memo that remembers nothing yet. */
    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    /** The value for this key. The first one to come computes it, the others wait for the future. */
    public V get(K key) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> first = values.putIfAbsent(key, mine);
        if (first != null) {
            return result(first);
        }
        compute(key, mine);
        return result(mine);
    }

    private void compute(K key, CompletableFuture<V> future) {
        try {
            future.complete(function.apply(key));
        } catch (RuntimeException | Error e) {
            future.completeExceptionally(e);
        }
    }

    private V result(CompletableFuture<V> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
