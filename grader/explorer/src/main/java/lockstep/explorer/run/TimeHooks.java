package lockstep.explorer.run;

import java.time.Duration;
import java.time.Instant;
import lockstep.explorer.outcome.Deed;

/** What looks at the clock, sleeping, yielding and spinning become. */
public final class TimeHooks {
    private static final long LONGEST_SKIPPED = 86_400_000_000_000L;

    private TimeHooks() {
    }

    static long nanos(long millis) {
        return millis >= Long.MAX_VALUE / 1_000_000 ? Long.MAX_VALUE : millis * 1_000_000;
    }

    public static long nanoTime(int site) {
        Task me = Baton.current();
        return me == null ? System.nanoTime() : look(me).now();
    }

    public static long currentTimeMillis(int site) {
        Task me = Baton.current();
        return me == null ? System.currentTimeMillis() : look(me).sinceEpoch() / 1_000_000;
    }

    /** The virtual instant, or {@code null} outside a run. */
    public static Instant instant() {
        Task me = Baton.current();
        if (me == null) {
            return null;
        }
        long nanos = look(me).sinceEpoch();
        return Instant.ofEpochSecond(nanos / 1_000_000_000, nanos % 1_000_000_000);
    }

    private static VirtualClock look(Task me) {
        me.run.alive(me);
        VirtualClock time = me.run.time;
        if (time.look(me.run.tasks)) {
            me.run.point(me, null, false, true);
        }
        return time;
    }

    public static void sleep(long millis, int site) throws InterruptedException {
        if (millis < 0) {
            throw new IllegalArgumentException("timeout value is negative");
        }
        Task me = Baton.current();
        if (me == null) {
            Thread.sleep(millis);
        } else {
            sleep(me, nanos(millis), site);
        }
    }

    public static void sleep(long millis, int nanos, int site) throws InterruptedException {
        Task me = Baton.current();
        if (me == null) {
            Thread.sleep(millis, nanos);
        } else {
            sleep(me, nanos(millis) + nanos, site);
        }
    }

    public static void sleep(Duration duration, int site) throws InterruptedException {
        Task me = Baton.current();
        long nanos = duration.compareTo(Duration.ofNanos(Long.MAX_VALUE)) >= 0 ? Long.MAX_VALUE : duration.toNanos();
        if (me == null) {
            Thread.sleep(Math.max(0, nanos) / 1_000_000, (int) (Math.max(0, nanos) % 1_000_000));
        } else {
            sleep(me, nanos, site);
        }
    }

    /** Where a race is looked into, a sleep may be over before anybody else has run: so it shows what it was meant to order. */
    private static void sleep(Task me, long nanos, int site) throws InterruptedException {
        at(me, site);
        me.run.alive(me);
        Interrupts.check(me);
        me.run.time.busy();
        me.run.trace.step(me, Deed.SLEEPS);
        if (nanos <= 0) {
            me.run.point(me, null, false, true);
            return;
        }
        if (Sites.anyRacy() && nanos < LONGEST_SKIPPED && me.run.strategy.choose(2) == 1) {
            me.run.trace.step(me, Deed.SLEPT);
            me.run.time.pass(nanos, me.run.tasks);
            me.run.point(me, null, false, false);
        } else {
            me.run.block(me, Waiting.SLEEP, null, me.run.time.deadline(nanos));
        }
        Interrupts.check(me);
    }

    public static void yield(int site) {
        Task me = Baton.current();
        if (me == null) {
            Thread.yield();
        } else {
            at(me, site);
            me.run.point(me, null, false, true);
        }
    }

    public static void spin(int site) {
        Task me = Baton.current();
        if (me == null) {
            Thread.onSpinWait();
        } else {
            at(me, site);
            me.run.point(me, null, false, true);
        }
    }

    private static void at(Task me, int site) {
        if (site != Sites.NONE) {
            me.site = site;
        }
    }
}
