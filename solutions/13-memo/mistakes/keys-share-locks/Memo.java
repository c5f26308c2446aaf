package lockstep.memo;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Remembers the values of a function. A few locks are shared by all keys.
 *
 * @param <K> keys
 * @param <V> values
 */
public final class Memo<K, V> {

    private static final int LOCKS = 8;

    private final Map<K, V> values = new ConcurrentHashMap<>();
    private final Object[] locks = Stream.generate(Object::new).limit(LOCKS).toArray();
    private final Function<? super K, ? extends V> function;

    /** Makes a memo that remembers nothing yet. */
    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    /** The value for this key. */
    public V get(K key) {
        synchronized (locks[Math.floorMod(key.hashCode(), LOCKS)]) {
            V value = values.get(key);
            if (value == null) {
                value = function.apply(key);
                values.put(key, value);
            }
            return value;
        }
    }
}
