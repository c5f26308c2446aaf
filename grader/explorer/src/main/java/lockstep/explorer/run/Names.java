package lockstep.explorer.run;

import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/** Numbers that the JDK counts per JVM and a schedule counts for itself, and how objects are called in evidence. */
final class Names {
    /** Above those of the threads that a JVM has of its own. */
    private static final long FIRST_ID = 100;

    private int threads;
    private long ids = FIRST_ID;
    private int hashes = 0x1000;

    int nextThread() {
        return threads++;
    }

    long nextId() {
        return ids++;
    }

    int nextHash() {
        hashes += 0x61c8867;
        return hashes & 0x7fffffff;
    }

    /** The simple name of the object's class; its hash would say nothing and change. */
    static String of(Object object) {
        if (object instanceof Class) {
            return ((Class<?>) object).getSimpleName().concat(".class");
        }
        if (object.getClass().isArray()) {
            return object.getClass().getSimpleName();
        }
        String name = object.getClass().getName();
        if (name.startsWith("java.util.ImmutableCollections")) {
            return object instanceof Map ? "Map" : object instanceof Set ? "Set" : object instanceof Iterator ? "Iterator" : "List";
        }
        return name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1);
    }
}
