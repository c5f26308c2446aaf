package lockstep.explorer.run;

import java.lang.reflect.Field;
import java.util.Date;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

/** Who gave which signal, who has which permits, and waits for conditions that end without a signal. */
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

    /** In place of the program's own {@code await}. */
    public static void await(Condition condition) throws InterruptedException {
        Task me = awaiting(condition);
        try {
            condition.await();
        } catch (InterruptedException interrupted) {
            rethrow(me, condition, interrupted);
        } finally {
            over(me);
        }
    }

    public static boolean await(Condition condition, long time, TimeUnit unit) throws InterruptedException {
        Task me = awaiting(condition);
        try {
            return condition.await(time, unit);
        } catch (InterruptedException interrupted) {
            rethrow(me, condition, interrupted);
            return true;
        } finally {
            over(me);
        }
    }

    public static long awaitNanos(Condition condition, long nanos) throws InterruptedException {
        Task me = awaiting(condition);
        long until = me == null ? 0 : me.run.time.now() + nanos;
        try {
            return condition.awaitNanos(nanos);
        } catch (InterruptedException interrupted) {
            rethrow(me, condition, interrupted);
            return until - me.run.time.now();
        } finally {
            over(me);
        }
    }

    public static boolean awaitUntil(Condition condition, Date deadline) throws InterruptedException {
        Task me = awaiting(condition);
        try {
            return condition.awaitUntil(deadline);
        } catch (InterruptedException interrupted) {
            rethrow(me, condition, interrupted);
            return true;
        } finally {
            over(me);
        }
    }

    /** Only the library's own conditions can be made to return: of others nobody knows how they wait. */
    private static Task awaiting(Condition condition) {
        Task me = Baton.current();
        if (me != null && condition != null && condition.getClass().getName().startsWith("java.util.concurrent.")) {
            me.awaiting = condition;
        }
        return me;
    }

    /** Throws on, unless it was no interrupt but a wake-up without a signal. */
    private static void rethrow(Task me, Condition condition, InterruptedException interrupted) throws InterruptedException {
        if (me == null || !me.pretended) {
            throw interrupted;
        }
        me.run.signalless(me, condition);
    }

    private static void over(Task me) {
        if (me != null) {
            me.awaiting = null;
            me.pretends = false;
            me.pretended = false;
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
