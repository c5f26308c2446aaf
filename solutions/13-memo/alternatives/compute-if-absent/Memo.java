package lockstep.memo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Remembers the values of a function. The map computes each value under a lock of its own for that key.
 *
 * @param <K> keys
 * @param <V> values
 */
public final class Memo<K, V> {

    private final Map<K, V> values = new ConcurrentHashMap<>();
    private final Function<? super K, ? extends V> function;

    /** Makes a memo that remembers nothing yet. */
    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    /** The value for this key. */
    public V get(K key) {
        return values.computeIfAbsent(key, function);
    }
}
