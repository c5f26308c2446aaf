package lockstep.explorer.run;

import java.util.ArrayList;
import java.util.HashMap;
import lockstep.explorer.race.VectorClock;

/** How far a class of the program is initialised in one run. */
final class ClassState {
    final Class<?> type;
    final VectorClock clock = new VectorClock();
    /** The fields of an interface; those of a class are where the JVM has them. */
    final HashMap<String, Object> values = new HashMap<>(0);
    final ArrayList<Task> waiters = new ArrayList<>(1);
    Task initializer;
    boolean ready;
    Throwable failed;

    ClassState(Class<?> type) {
        this.type = type;
    }

    String name() {
        return type.getSimpleName();
    }
}
