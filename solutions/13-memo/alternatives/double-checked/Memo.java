package lockstep.memo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers the values of a function. The lock guards the map, and nothing is computed under it.
 *
 * @param <K> keys
 * @param <V> values
 */
public final class Memo<K, V> {

    private final Map<K, Lazy<V>> values = new HashMap<>();
    private final Function<? super K, ? extends V> function;

    /** Makes a memo that remembers nothing yet. */
    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    /** The value for this key. */
    public V get(K key) {
        return lazy(key).get();
    }

    private synchronized Lazy<V> lazy(K key) {
        return values.computeIfAbsent(key, absent -> new Lazy<>(() -> function.apply(absent)));
    }
}
