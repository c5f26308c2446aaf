package lockstep.explorer.run;

import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

/**
 * Class initialisation in threads that belong to no run: what a run has left in the static fields is made anew for
 * them, once after each run. The rules for several threads are those of JLS 12.4.2.
 */
final class Outside {
    private static final Map<Class<?>, Thread> BUSY = new HashMap<>();
    /** The number of the run after which a class was initialised here. */
    private static final Map<Class<?>, Integer> READY = new WeakHashMap<>();

    private Outside() {
    }

    static synchronized boolean begin(Class<?> type) {
        boolean interrupted = false;
        while (BUSY.get(type) != null && BUSY.get(type) != Thread.currentThread()) {
            try {
                Outside.class.wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        boolean mine = BUSY.get(type) == null && !isReady(type);
        if (mine) {
            BUSY.put(type, Thread.currentThread());
            if (type.isEnum()) {
                JdkState.forgetConstants(type);
            }
        }
        return mine;
    }

    static synchronized void end(Class<?> type, boolean initialised) {
        BUSY.remove(type);
        if (initialised) {
            READY.put(type, StaticHooks.epoch);
        }
        Outside.class.notifyAll();
    }

    private static boolean isReady(Class<?> type) {
        Integer epoch = READY.get(type);
        return epoch != null && epoch == StaticHooks.epoch;
    }
}
