package lockstep.explorer.run;

import java.time.Duration;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Why;

/** What a thread's life becomes: start, begin, end, join, interrupts. */
public final class ThreadHooks {
    private ThreadHooks() {
    }

    /** Just before the JDK starts the thread for real. */
    public static void starting(Thread thread) {
        Task me = Baton.current();
        if (me == null) {
            return;
        }
        me.run.alive(me);
        Task child = me.run.add(thread, me.site);
        child.clock.join(me.clock);
        child.clock.tick(child.id);
        me.clock.tick(me.id);
        me.switchSoon = true;
        me.run.trace.step(me, Deed.STARTS, child.name(), "");
    }

    /** A virtual thread that the JVM would mount on carriers of its own. */
    public static void unmounted(Object thread) {
        Task me = Baton.current();
        if (me != null) {
            me.run.end(Finding.NOT_CONTROLLED, Why.PLAIN, "virtual threads need the JVM's flags -XX:+UnlockExperimentalVMOptions -XX:-VMContinuations");
        }
    }

    /** Just after the program's own call of {@code start}. */
    public static void started() {
        Task me = Baton.current();
        if (me != null && me.run.switchAfterStart) {
            me.run.point(me, null, false, false);
        }
    }

    /** First thing in any {@code run} method of any thread class: waits for the first turn. */
    public static void begin(Object self) {
        Run run = Baton.run;
        if (run == null || self != Thread.currentThread()) {
            return;
        }
        Task me = run.find((Thread) self);
        if (me == null || me.begun || me.done) {
            return;
        }
        me.begun = true;
        Baton.await(me);
        me.inside--;
        if (me.dying) {
            throw Killed.INSTANCE;
        }
    }

    /** Last thing in {@code Thread.exit}. */
    public static void ended(Thread thread) {
        Task me = Baton.owner();
        if (me != null && me.thread == thread && !me.done) {
            me.inside = 0;
            if (!me.dying && !me.run.ending) {
                lastLock(me);
            }
            me.run.finish(me);
        }
    }

    private static void lastLock(Task me) {
        try {
            me.run.monitors.ending(me);
        } catch (Killed over) {
            me.dying = true;
        }
    }

    /** An exception that left a thread; answers whether the JDK shall not hear of it. */
    public static boolean dispatch(Thread thread, Throwable thrown) {
        Task me = Baton.owner();
        return me != null && me.dying;
    }

    /** An exception that reached a thread group; answers whether the JDK shall not print it. */
    public static boolean uncaught(ThreadGroup group, Thread thread, Throwable thrown) {
        Task me = Baton.owner();
        if (me == null || group.getParent() != null || Thread.getDefaultUncaughtExceptionHandler() != null || thrown instanceof ThreadDeath) {
            return false;
        }
        if (!me.dying) {
            me.run.verdicts.uncaught(me, thread, thrown);
        }
        return true;
    }

    public static void join(Thread thread, int site) throws InterruptedException {
        join(thread, 0L, site);
    }

    public static void join(Thread thread, long millis, int nanos, int site) throws InterruptedException {
        join(thread, nanos > 0 && millis < Long.MAX_VALUE ? millis + 1 : millis, site);
    }

    public static void join(Thread thread, long millis, int site) throws InterruptedException {
        Task me = Baton.current();
        Task target = me == null ? null : me.run.find(thread);
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        if (target == null) {
            thread.join(millis);
            return;
        }
        at(me, site);
        me.run.point(me, thread, false, false);
        Interrupts.check(me);
        await(me, target, millis == 0 ? Task.NEVER : me.run.time.deadline(TimeHooks.nanos(millis)));
    }

    public static boolean join(Thread thread, Duration duration, int site) throws InterruptedException {
        long millis = duration.toMillis();
        if (millis > 0) {
            join(thread, millis, site);
        }
        return !isAlive(thread, site);
    }

    private static void await(Task me, Task target, long deadline) throws InterruptedException {
        me.run.trace.step(me, Deed.JOINS, target.name(), "");
        while (!target.done) {
            if (deadline <= me.run.time.now()) {
                return;
            }
            target.joiners.add(me);
            me.run.block(me, Waiting.JOIN, target, deadline);
            target.joiners.remove(me);
            Interrupts.check(me);
        }
        me.clock.join(target.clock);
    }

    /** 1 or 0 for a controlled thread, -1 for any other. */
    public static int alive(Thread thread) {
        Task me = Baton.current();
        Task target = me == null ? null : me.run.find(thread);
        if (target == null) {
            return -1;
        }
        me.run.point(me, thread, false, false);
        if (target.done) {
            me.clock.join(target.clock);
            return 0;
        }
        return 1;
    }

    public static boolean isAlive(Thread thread, int site) {
        at(Baton.current(), site);
        int alive = alive(thread);
        return alive < 0 ? thread.isAlive() : alive == 1;
    }

    /** The virtual state of a controlled thread, else {@code null}. */
    public static Thread.State state(Thread thread) {
        Task me = Baton.current();
        Task target = me == null ? null : me.run.find(thread);
        if (target == null) {
            return null;
        }
        me.run.statesSeen = true;
        if (target.done) {
            return Thread.State.TERMINATED;
        }
        boolean limited = target.deadline != Task.NEVER;
        switch (target.waiting) {
            case NOTHING: return Thread.State.RUNNABLE;
            case MONITOR: return Thread.State.BLOCKED;
            case SLEEP: return Thread.State.TIMED_WAITING;
            default: return limited ? Thread.State.TIMED_WAITING : Thread.State.WAITING;
        }
    }

    public static boolean interrupt(Thread thread) {
        Task me = Baton.current();
        Task target = me == null ? null : me.run.find(thread);
        if (target == null) {
            return me != null && me.dying;
        }
        if (!me.dying && !(target == me && me.pretended)) {
            me.run.memory.release(me, thread, Interrupts.ORDER);
            Interrupts.interrupt(me, target);
        }
        return true;
    }

    /** 1 or 0 for a controlled thread, -1 for any other. */
    public static int isInterrupted(Thread thread) {
        Task me = Baton.current();
        Task target = me == null ? null : me.run.find(thread);
        if (target == null) {
            return -1;
        }
        me.run.alive(me);
        if (target == me && me.pretends) {
            return 1;
        }
        if (target.interrupted) {
            me.run.memory.acquire(me, thread, Interrupts.ORDER);
            return 1;
        }
        return 0;
    }

    /** As {@link #isInterrupted} for the calling thread, whose status it clears. */
    public static int interrupted() {
        Task me = Baton.current();
        if (me == null) {
            return -1;
        }
        int was = isInterrupted(me.thread);
        if (me.pretends) {
            me.pretends = false;
            me.pretended = !me.interrupted;
        }
        me.interrupted = false;
        return was;
    }

    /** As {@link #interrupted()}; only the calling thread's own status is ever taken. */
    public static int takeInterrupt(Thread thread) {
        return thread == Thread.currentThread() ? interrupted() : -1;
    }

    /** The number of the next unnamed thread, or -1 outside a run. */
    public static int nextNumber() {
        Task me = Baton.owner();
        return me == null ? -1 : me.run.names.nextThread();
    }

    /** The name of the next unnamed thread, or {@code null} outside a run. */
    public static String nextName() {
        int number = nextNumber();
        return number < 0 ? null : "Thread-".concat(Integer.toString(number));
    }

    /** The id of the next thread, or -1 outside a run. ThreadLocalRandom mixes it into what it returns. */
    public static long nextId() {
        Task me = Baton.owner();
        return me == null ? -1 : me.run.names.nextId();
    }

    private static void at(Task me, int site) {
        if (me != null && site != Sites.NONE) {
            me.site = site;
        }
    }
}
