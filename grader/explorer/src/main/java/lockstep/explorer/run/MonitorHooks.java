package lockstep.explorer.run;

/** What {@code monitorenter}, {@code monitorexit}, wait and notify become. */
public final class MonitorHooks {
    private MonitorHooks() {
    }

    /** Enters; answers what the calling code shall really lock. */
    public static Object enter(Object object, int site) {
        Task me = Baton.current();
        if (me == null || object == null) {
            return object;
        }
        if (site != Sites.NONE) {
            me.site = site;
        }
        me.run.monitors.enter(me, object, site != Sites.NONE);
        return me.stand;
    }

    /**
     * Exits; answers what the calling code shall really unlock. What was entered virtually is exited virtually, wherever the explorer is by
     * then. It makes no difference to other threads whether they run before this or after it, unless they look who waits.
     */
    public static Object exit(Object object, int site) {
        Task me = Baton.owner();
        if (me == null || object == null) {
            return object;
        }
        if (me.run.monitors.holds(me, object)) {
            if (site != Sites.NONE) {
                me.site = site;
            }
            if (me.run.statesSeen && site != Sites.NONE && Baton.current() == me && !me.dying) {
                me.run.point(me, object, true, false);
            }
            me.run.monitors.exit(me, object);
            return me.stand;
        }
        return me.inside > 0 ? object : me.stand;
    }

    public static boolean holdsLock(Object object, int site) {
        Task me = Baton.current();
        return me == null ? Thread.holdsLock(object) : me.run.monitors.holds(me, object);
    }

    public static void await(Object object, int site) throws InterruptedException {
        Task me = Baton.current();
        if (me == null) {
            object.wait();
        } else {
            await(me, object, -1, site);
        }
    }

    public static void await(Object object, long millis, int site) throws InterruptedException {
        Task me = Baton.current();
        if (me == null) {
            object.wait(millis);
        } else if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        } else {
            await(me, object, millis == 0 ? -1 : TimeHooks.nanos(millis), site);
        }
    }

    public static void await(Object object, long millis, int nanos, int site) throws InterruptedException {
        await(object, nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis, site);
    }

    private static void await(Task me, Object object, long nanos, int site) throws InterruptedException {
        if (site != Sites.NONE) {
            me.site = site;
        }
        me.run.alive(me);
        me.run.monitors.await(me, object, nanos, site != Sites.NONE);
    }

    public static void notifyOne(Object object, int site) {
        Task me = Baton.current();
        if (me == null) {
            object.notify();
        } else if (!me.dying) {
            if (site != Sites.NONE) {
                me.site = site;
                me.run.point(me, object, true, false);
            }
            me.run.monitors.notifyOne(me, object);
        }
    }

    public static void notifyAll(Object object, int site) {
        Task me = Baton.current();
        if (me == null) {
            object.notifyAll();
        } else if (!me.dying) {
            if (site != Sites.NONE) {
                me.site = site;
                me.run.point(me, object, true, false);
            }
            me.run.monitors.notifyAll(me, object);
        }
    }
}
