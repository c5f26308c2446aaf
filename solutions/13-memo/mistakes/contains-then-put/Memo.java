package lockstep.memo;

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

    private final ConcurrentMap<K, V> values = new ConcurrentHashMap<>();
    private final Function<? super K, ? extends V> function;

    /** Makes a memo that remembers nothing yet. */
    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    /** The value for this key. */
    public V get(K key) {
        if (!values.containsKey(key)) {
            values.put(key, function.apply(key));
        }
        return values.get(key);
    }
}
