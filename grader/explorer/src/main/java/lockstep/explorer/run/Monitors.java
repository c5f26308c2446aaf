package lockstep.explorer.run;

import lockstep.explorer.outcome.Deed;
import lockstep.explorer.race.IdentityTable;

/** The virtual monitors of one run. They differ from real ones in nothing a program may rely on; whom a notification wakes is the strategy's choice. */
final class Monitors {
    private final Run run;
    private final IdentityTable<Monitor> table = new IdentityTable<>();

    Monitors(Run run) {
        this.run = run;
    }

    Monitor of(Object object) {
        Monitor monitor = table.get(object);
        if (monitor == null) {
            monitor = new Monitor(object);
            table.put(object, monitor);
        }
        return monitor;
    }

    void enter(Task me, Object object, boolean point) {
        Monitor monitor = of(object);
        if (monitor.owner == me) {
            monitor.depth++;
            return;
        }
        if (point) {
            run.point(me, object, true, false);
        }
        boolean library = !point && monitor.owner == null;
        acquire(me, monitor, 1);
        monitor.taking = library ? run.trace.next(me) : Trace.NOWHERE;
        run.trace.step(me, Deed.LOCKS, object, "");
    }

    private void acquire(Task me, Monitor monitor, int depth) {
        while (monitor.owner != null) {
            if (!monitor.enterers.contains(me)) {
                run.trace.step(me, Deed.WANTS, monitor.object, "");
                monitor.enterers.add(me);
            }
            run.block(me, Waiting.MONITOR, monitor, Task.NEVER);
        }
        monitor.enterers.remove(me);
        for (int i = 0; i < monitor.enterers.size(); i++) {
            monitor.enterers.get(i).runnable = false;
        }
        monitor.owner = me;
        monitor.depth = depth;
        monitor.ownedSince = me.site;
        me.held.add(monitor);
        me.clock.join(monitor.clock);
    }

    void exit(Task me, Object object) {
        Monitor monitor = of(object);
        if (monitor.owner == me && --monitor.depth == 0) {
            boolean wanted = !monitor.enterers.isEmpty();
            free(me, monitor);
            if (monitor.taking == Trace.NOWHERE || wanted || !run.trace.forget(monitor.taking)) {
                run.trace.step(me, Deed.UNLOCKS, object, "");
            }
        }
    }

    private void free(Task me, Monitor monitor) {
        monitor.owner = null;
        me.held.remove(monitor);
        monitor.clock.join(me.clock);
        me.clock.tick(me.id);
        for (int i = 0; i < monitor.enterers.size(); i++) {
            monitor.enterers.get(i).wake();
        }
    }

    boolean holds(Task me, Object object) {
        Monitor monitor = table.get(object);
        return monitor != null && monitor.owner == me;
    }

    /** As {@code Object.wait}; a negative limit is none. */
    void await(Task me, Object object, long nanos, boolean program) throws InterruptedException {
        Monitor monitor = owned(me, object);
        run.point(me, object, true, false);
        Interrupts.check(me);
        if (me.lastNotifiedOn == monitor && !me.wroteSinceNotified) {
            monitor.useless = true;
        }
        me.lastNotifiedOn = null;
        me.notified = false;
        int depth = monitor.depth;
        run.trace.step(me, nanos < 0 ? Deed.WAITS : Deed.WAITS_WITH_LIMIT, object, "");
        free(me, monitor);
        monitor.waiters.add(me);
        boolean signalless = blocked(me, monitor, nanos < 0 ? Task.NEVER : run.time.deadline(nanos), program && nanos < 0 && run.early());
        acquire(me, monitor, depth);
        if (signalless) {
            run.signalless(me, object);
        } else {
            run.trace.step(me, howEnded(me), object, "");
        }
        if (me.notified) {
            me.lastNotifiedOn = monitor;
            me.wroteSinceNotified = false;
        } else {
            Interrupts.check(me);
        }
    }

    private static Deed howEnded(Task me) {
        if (me.notified) {
            return Deed.GOES_ON;
        }
        return me.interrupted ? Deed.IS_INTERRUPTED : Deed.STOPS_WAITING;
    }

    /** Waits to be notified; answers whether it woke of itself. */
    private boolean blocked(Task me, Monitor monitor, long deadline, boolean early) {
        try {
            me.early = early;
            run.block(me, Waiting.NOTIFICATION, monitor, deadline);
        } finally {
            me.early = false;
            monitor.waiters.remove(me);
        }
        return early && !me.notified && !me.interrupted && run.time.now() < deadline;
    }

    void notifyOne(Task me, Object object) {
        Monitor monitor = owned(me, object);
        monitor.lastNotifier = me;
        run.progress();
        if (monitor.waiters.isEmpty()) {
            monitor.unheard = true;
            run.trace.step(me, Deed.NOTIFIES_NOBODY, object, "");
            return;
        }
        Task woken = monitor.waiters.get(run.strategy.choose(monitor.waiters.size()));
        run.trace.step(me, Deed.NOTIFIES, object, woken.name());
        wake(monitor, woken);
    }

    void notifyAll(Task me, Object object) {
        Monitor monitor = owned(me, object);
        monitor.lastNotifier = me;
        run.progress();
        if (monitor.waiters.isEmpty()) {
            monitor.unheard = true;
        }
        run.trace.step(me, Deed.NOTIFIES_ALL, object, "");
        while (!monitor.waiters.isEmpty()) {
            wake(monitor, monitor.waiters.get(0));
        }
    }

    /** A thread that ends takes its own object's monitor first, as the JVM does: who holds it sees the thread alive. */
    void ending(Task me) {
        Monitor monitor = table.get(me.thread);
        if (monitor != null) {
            enter(me, me.thread, false);
        }
    }

    /** The thread has ended; the JVM notifies those who wait on its object. */
    void ended(Task me) {
        Monitor monitor = table.get(me.thread);
        while (monitor != null && !monitor.waiters.isEmpty()) {
            wake(monitor, monitor.waiters.get(0));
        }
        if (monitor != null && monitor.owner == me) {
            free(me, monitor);
        }
    }

    private static void wake(Monitor monitor, Task woken) {
        monitor.waiters.remove(woken);
        monitor.enterers.add(woken);
        woken.notified = true;
        woken.everNotified = true;
        woken.deadline = Task.NEVER;
        woken.waiting = Waiting.MONITOR;
        woken.runnable = monitor.owner == null;
    }

    private Monitor owned(Task me, Object object) {
        Monitor monitor = of(object);
        if (monitor.owner != me) {
            throw new IllegalMonitorStateException("current thread is not owner");
        }
        monitor.taking = Trace.NOWHERE;
        return monitor;
    }
}
