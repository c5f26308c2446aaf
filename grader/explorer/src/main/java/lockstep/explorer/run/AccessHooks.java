package lockstep.explorer.run;

import java.util.Iterator;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Step;

/** What reads and writes of the program's fields, array elements and collections tell the explorer, before they happen. */
public final class AccessHooks {
    private AccessHooks() {
    }

    public static void read(Object owner, int site) {
        Task me = Baton.current();
        if (me != null && owner != null) {
            at(me, owner, site, false);
            me.run.memory.read(me, owner, Sites.field(site), site);
        }
    }

    public static void write(Object owner, int site) {
        Task me = Baton.current();
        if (me != null && owner != null && !me.dying) {
            at(me, owner, site, true);
            me.run.memory.write(me, owner, Sites.field(site), site);
        }
    }

    public static void readStatic(int site) {
        Task me = Baton.current();
        if (me != null) {
            at(me, Sites.class, site, false);
            me.run.memory.read(me, null, Sites.field(site), site);
        }
    }

    public static void writeStatic(int site) {
        Task me = Baton.current();
        if (me != null && !me.dying) {
            at(me, Sites.class, site, true);
            me.run.memory.write(me, null, Sites.field(site), site);
        }
    }

    public static void readElement(Object array, int index, int site) {
        Task me = Baton.current();
        if (me != null && array != null && index >= 0) {
            element(me, array, index, site, false);
            me.run.memory.read(me, array, index, site);
        }
    }

    public static void writeElement(Object array, int index, int site) {
        Task me = Baton.current();
        if (me != null && array != null && index >= 0 && !me.dying) {
            element(me, array, index, site, true);
            me.run.memory.write(me, array, index, site);
        }
    }

    private static void element(Task me, Object array, int index, int site, boolean write) {
        reach(me, array, site, write);
        if (me.run.trace.recording && me.initializing == 0) {
            me.run.trace.step(me, write ? Deed.WRITES : Deed.READS, "[".concat(Integer.toString(index)).concat("]"), "", array);
        }
    }

    /** A call on something of {@code java.util} or alike that may be a collection. */
    public static void collection(Object receiver, boolean write, int site) {
        Task me = Baton.current();
        if (me == null || receiver == null) {
            return;
        }
        Subject subject = Subject.of(receiver);
        if (site == Sites.NONE && subject.kind != Subject.Kind.PLAIN) {
            return;
        }
        if (subject.kind == Subject.Kind.CONCURRENT) {
            me.site = site;
            me.run.point(me, receiver, true, false);
            me.run.trace.step(me, Deed.CALLS, Sites.what(site), me.run.trace.recording ? Names.of(receiver) : "", receiver);
        } else if (subject.kind == Subject.Kind.LOCKED) {
            locked(me, receiver, site);
        } else if (subject.kind == Subject.Kind.PLAIN && !me.dying) {
            Object whole = subject.whole(receiver);
            if (whole != receiver && whole != null && Subject.of(whole).kind != Subject.Kind.PLAIN) {
                return;
            }
            if (site != Sites.NONE) {
                at(me, receiver, site, write, whole == null ? receiver : whole);
            }
            boolean changes = site != Sites.NONE && Subject.changes(receiver, Sites.what(site));
            if (whole != null) {
                me.run.memory.whole(me, whole, site == Sites.NONE ? me.site : site, write || changes && whole == receiver);
                contents(me, receiver, whole, write, site);
            }
            if (whole != receiver && receiver instanceof Iterator) {
                me.run.memory.whole(me, receiver, site, changes);
            }
        }
    }

    private static void contents(Task me, Object receiver, Object whole, boolean write, int site) {
        if (!write && ListHooks.isSet(whole) && !(receiver instanceof Iterator) && (site == Sites.NONE || !ListHooks.isAboutSize(Sites.what(site)))) {
            me.run.memory.contents(me, whole, site == Sites.NONE ? me.site : site);
        }
    }

    /** A synchronised method of the JDK's: waits until nobody holds the object, and orders as the lock would. The call itself is then one step. */
    private static void locked(Task me, Object receiver, int site) {
        me.site = site;
        me.run.monitors.enter(me, receiver, true);
        me.run.monitors.exit(me, receiver);
    }

    /** Before a call into {@code java.util.concurrent}, and at other moments at which another thread may run. */
    public static void point(int site) {
        Task me = Baton.current();
        if (me != null) {
            me.site = site;
            me.run.time.busy();
            me.run.point(me, null, true, false);
            if (!isInside(me, site)) {
                me.run.trace.step(me, Deed.CALLS, Sites.what(site), "");
            }
        }
    }

    /** Whether code that may be a thread's first is called by the program itself here, and so begins nothing. */
    private static boolean isInside(Task me, int site) {
        return me.run.trace.recording && Sites.what(site).equals(Step.BEGINS) && Frames.program(me.thread.getStackTrace()).size() > 1;
    }

    /** The program is here, and will call for what the JDK does for it: no switch point. */
    public static void here(int site) {
        Task me = Baton.current();
        if (me != null) {
            me.site = site;
        }
    }

    /** As {@link #point(int)}, where it is known on what. */
    public static void point(Object target, int site) {
        Task me = Baton.current();
        if (me != null) {
            me.site = site;
            me.run.time.busy();
            me.run.point(me, target, true, false);
            me.run.trace.step(me, Deed.CALLS, Sites.what(site), "");
        }
    }

    private static int loops;

    /** Every run counts jumps from the start, or it would depend on the runs before it. */
    static void fresh() {
        loops = Limits.LOOP_LOT;
    }

    /** A jump back. */
    public static void loop() {
        if (--loops < 0) {
            loops = Limits.LOOP_LOT;
            Task me = Baton.current();
            if (me != null) {
                me.run.looped(me);
            }
        }
    }

    static void at(Task me, Object target, int site, boolean write, Object collection) {
        reach(me, target, site, write);
        if (me.run.trace.recording && me.initializing == 0) {
            me.run.trace.step(me, write ? Deed.CHANGES : Deed.LOOKS, collection, Sites.what(site));
        }
    }

    private static void at(Task me, Object target, int site, boolean write) {
        reach(me, target, site, write);
        if (me.run.trace.recording && me.initializing == 0) {
            me.run.trace.step(me, write ? Deed.WRITES : Deed.READS, Sites.what(site), "", target);
        }
    }

    static void reach(Task me, Object target, int site, boolean write) {
        me.site = site;
        if (me.switchSoon || me.optimistic || Sites.racy(site)) {
            me.run.point(me, target, write, false);
        } else if (me.dying) {
            me.run.alive(me);
        }
    }
}
