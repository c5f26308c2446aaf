package lockstep.memo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Remembers the values of a function. A key that somebody computes is set aside meanwhile, and whoever wants it waits.
 *
 * @param <K> keys
 * @param <V> values
 */
public final class Memo<K, V> {

    private final Map<K, V> values = new HashMap<>();
    private final Set<K> computing = new HashSet<>();
    private final Function<? super K, ? extends V> function;

    /** Makes a memo that remembers nothing yet. */
    public Memo(Function<? super K, ? extends V> function) {
        this.function = function;
    }

    /** The value for this key. */
    public V get(K key) {
        if (claimed(key)) {
            compute(key);
        }
        return found(key);
    }

    private void compute(K key) {
        try {
            V value = function.apply(key);
            keep(key, value);
        } finally {
            giveUp(key);
        }
    }

    /** Whether the value is still to be computed, and by this thread. Waits for a thread that is at it. */
    private synchronized boolean claimed(K key) {
        boolean interrupted = false;
        while (computing.contains(key)) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return !values.containsKey(key) && computing.add(key);
    }

    private synchronized void keep(K key, V value) {
        values.put(key, value);
    }

    private synchronized void giveUp(K key) {
        computing.remove(key);
        notify();
    }

    private synchronized V found(K key) {
        return values.get(key);
    }
}
