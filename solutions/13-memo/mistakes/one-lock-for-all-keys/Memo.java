package lockstep.memo;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers the values of a function.
 *
 * @param <K> keys
 * @param <V> values
 */
public final class Memo<K, V> {

    private final Map<K, V> values = new HashMap<>();
    private final Function<? super K, ? extends V> function;

    /** Makes a memo that remembers nothing yet. */
    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    /** The value for this key. */
    public synchronized V get(K key) {
        V value = values.get(key);
        if (value == null) {
            value = function.apply(key);
            values.put(key, value);
        }
        return value;
    }
}
