package lockstep.explorer.run;

import java.lang.reflect.Field;
import java.util.concurrent.Semaphore;

/** Who gave which signal and who has which permits. */
public final class SignalHooks {
    private SignalHooks() {
    }

    /** Before {@code signal} or {@code signalAll}. */
    public static void signal(Object condition) {
        Task me = Baton.current();
        if (me != null && condition != null) {
            me.run.signals.put(condition, me);
        }
    }

    /** After permits were taken, or given back. */
    public static void permits(boolean done, Object semaphore, int count, int sign) {
        Task me = Baton.current();
        if (me != null && done) {
            Object inner = inner(semaphore);
            Integer had = me.permits.get(inner);
            me.permits.put(inner, (had == null ? 0 : had) + sign * count);
        }
    }

    /** What threads that wait for permits are seen to be blocked on. */
    private static Object inner(Object semaphore) {
        try {
            if (sync == null) {
                Field field = Semaphore.class.getDeclaredField("sync");
                field.setAccessible(true);
                sync = field;
            }
            return sync.get(semaphore);
        } catch (ReflectiveOperationException missing) {
            return semaphore;
        }
    }

    private static Field sync;
}
