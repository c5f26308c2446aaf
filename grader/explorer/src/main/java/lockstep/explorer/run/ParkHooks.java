package lockstep.explorer.run;

import java.util.concurrent.locks.LockSupport;
import lockstep.explorer.outcome.Deed;

/** What {@code LockSupport} and the JDK's direct calls of {@code Unsafe.park} become. A skip hook answers whether the JDK's own code shall be left out. */
public final class ParkHooks {
    private ParkHooks() {
    }

    public static boolean park() {
        Task me = Baton.current();
        if (me == null) {
            return false;
        }
        park(me, Task.NEVER);
        return true;
    }

    public static boolean parkNanos(long nanos) {
        Task me = Baton.current();
        if (me == null) {
            return false;
        }
        if (nanos > 0) {
            park(me, me.run.time.deadline(nanos));
        }
        return true;
    }

    public static boolean parkUntil(long millis) {
        Task me = Baton.current();
        if (me == null) {
            return false;
        }
        long nanos = TimeHooks.nanos(millis) - me.run.time.sinceEpoch();
        park(me, me.run.time.deadline(nanos));
        return true;
    }

    public static boolean park(Object blocker) {
        return blocked(blocker, Task.NEVER);
    }

    public static boolean parkNanos(Object blocker, long nanos) {
        Task me = Baton.current();
        if (me == null) {
            return false;
        }
        return nanos <= 0 || blocked(blocker, me.run.time.deadline(nanos));
    }

    public static boolean parkUntil(Object blocker, long millis) {
        Task me = Baton.current();
        return me != null && blocked(blocker, me.run.time.deadline(TimeHooks.nanos(millis) - me.run.time.sinceEpoch()));
    }

    private static boolean blocked(Object blocker, long deadline) {
        Task me = Baton.current();
        if (me == null) {
            return false;
        }
        me.blocker = blocker;
        if (blocker != null) {
            me.run.trace.inside(me, blocker);
        }
        park(me, deadline);
        me.blocker = null;
        return true;
    }

    /** At the begin of a wait for a {@code CompletableFuture}. What then parks its thread does not know the future. */
    public static void joins(Object future) {
        Task me = Baton.current();
        if (me != null) {
            me.joined = future;
        }
    }

    public static boolean unpark(Thread thread) {
        Task me = Baton.current();
        if (me == null || thread == null) {
            return false;
        }
        Task target = me.run.find(thread);
        if (target == null) {
            return me.dying;
        }
        if (me.dying) {
            return true;
        }
        me.run.progress();
        if (target.waiting == Waiting.PARKED && (!target.runnable || target.early)) {
            target.early = false;
            target.wake();
        } else {
            target.permit = true;
        }
        me.switchSoon = true;
        return true;
    }

    /** {@code Unsafe.park}, called by the JDK past {@code LockSupport}. */
    public static void unsafePark(Object unsafe, boolean absolute, long time, int site) {
        if (absolute) {
            LockSupport.parkUntil(time);
        } else if (time == 0) {
            LockSupport.park();
        } else {
            LockSupport.parkNanos(time);
        }
    }

    /** {@code Unsafe.unpark}, called by the JDK past {@code LockSupport}. */
    public static void unsafeUnpark(Object unsafe, Object thread, int site) {
        LockSupport.unpark((Thread) thread);
    }

    private static void park(Task me, long deadline) {
        me.run.alive(me);
        me.run.time.busy();
        if (me.permit) {
            me.permit = false;
            me.run.point(me, null, false, false);
            return;
        }
        if (me.interrupted) {
            me.run.point(me, null, false, true);
            return;
        }
        me.run.trace.step(me, Deed.PARKS);
        me.early = me.awaiting != null && deadline == Task.NEVER && Waits.blocker(me) == me.awaiting && me.run.early();
        try {
            me.run.block(me, Waiting.PARKED, null, deadline);
            me.pretends = me.early && !me.interrupted && me.run.time.now() < deadline;
        } finally {
            me.early = false;
        }
    }
}
