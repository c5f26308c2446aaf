package lockstep.explorer.run;

import java.util.ArrayList;
import lockstep.explorer.race.VectorClock;

/** The virtual monitor of one object. */
final class Monitor extends Held {
    final Object object;
    final VectorClock clock = new VectorClock();
    final ArrayList<Task> enterers = new ArrayList<>(2);
    final ArrayList<Task> waiters = new ArrayList<>(2);
    Task owner;
    int depth;
    /** Where the trace tells that the JDK's own code has taken it, which is forgotten if it was for that code alone; else {@link Trace#NOWHERE}. */
    int taking = Trace.NOWHERE;
    Task lastNotifier;
    /** A notification came when nobody waited. */
    boolean unheard;
    /** A notified waiter looked and waited again: the news was of no use to it. */
    boolean useless;

    Monitor(Object object) {
        this.object = object;
    }

    @Override
    Object object() {
        return object;
    }

    @Override
    String name() {
        return Names.of(object);
    }
}
