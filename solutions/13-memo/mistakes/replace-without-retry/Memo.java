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

    private final ConcurrentMap<K, Lazy<V>> values = new ConcurrentHashMap<>();
    private final Function<? super K, ? extends V> function;

    /** Makes a memo that remembers nothing yet. */
    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    /** The value for this key. The map gives each key one Lazy, at once; the waiting is done there, and only for this key. */
    public V get(K key) {
        return values.computeIfAbsent(key, absent -> new Lazy<>(() -> function.apply(absent))).get();
    }
}
