package lockstep.explorer.race;

import java.util.Arrays;

/** What is known of an object, found by the object's identity. Open addressing; it is emptied as a whole. */
public final class IdentityTable<V> {
    private static final int SMALLEST = 64;

    private Object[] keys = new Object[SMALLEST];
    private Object[] values = new Object[SMALLEST];
    private int size;

    /** The value of the key, or {@code null}. */
    @SuppressWarnings("unchecked")
    public V get(Object key) {
        return (V) values[slot(keys, key)];
    }

    public void put(Object key, V value) {
        int slot = slot(keys, key);
        if (keys[slot] == null) {
            keys[slot] = key;
            size++;
        }
        values[slot] = value;
        if (size * 2 > keys.length) {
            grow();
        }
    }

    public void clear() {
        if (keys.length > 16 * SMALLEST && size * 16 < keys.length) {
            keys = new Object[SMALLEST];
            values = new Object[SMALLEST];
        } else if (size > 0) {
            Arrays.fill(keys, null);
            Arrays.fill(values, null);
        }
        size = 0;
    }

    private void grow() {
        Object[] moreKeys = new Object[keys.length * 2];
        Object[] moreValues = new Object[keys.length * 2];
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != null) {
                int slot = slot(moreKeys, keys[i]);
                moreKeys[slot] = keys[i];
                moreValues[slot] = values[i];
            }
        }
        keys = moreKeys;
        values = moreValues;
    }

    private static int slot(Object[] keys, Object key) {
        int mask = keys.length - 1;
        int hash = System.identityHashCode(key);
        int slot = (hash ^ hash >>> 15) & mask;
        while (keys[slot] != null && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
