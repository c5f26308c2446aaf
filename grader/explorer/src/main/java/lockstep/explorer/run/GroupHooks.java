package lockstep.explorer.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Who is alive in a thread group, or at all: the threads of the program, and none of the explorer's. A thread that is not there any more has
 * ended before, as if its end had been seen by {@code isAlive} (JLS 17.4.4); the JDK promises less, and its locks do as much.
 */
public final class GroupHooks {
    private GroupHooks() {
    }

    public static int activeCount(int site) {
        return activeCount(Thread.currentThread().getThreadGroup(), site);
    }

    public static int activeCount(ThreadGroup group, int site) {
        Task me = Baton.current();
        return me == null ? group.activeCount() : alive(me, group, true, site).size();
    }

    public static int enumerate(Thread[] into, int site) {
        return enumerate(Thread.currentThread().getThreadGroup(), into, site);
    }

    public static int enumerate(ThreadGroup group, Thread[] into, int site) {
        return enumerate(group, into, true, site);
    }

    public static int enumerate(ThreadGroup group, Thread[] into, boolean recurse, int site) {
        Task me = Baton.current();
        if (me == null) {
            return group.enumerate(into, recurse);
        }
        ArrayList<Task> alive = alive(me, group, recurse, site);
        int count = Math.min(into.length, alive.size());
        for (int i = 0; i < count; i++) {
            into[i] = alive.get(i).thread;
        }
        return count;
    }

    public static Map<Thread, StackTraceElement[]> stacks(int site) {
        Task me = Baton.current();
        if (me == null) {
            return Thread.getAllStackTraces();
        }
        LinkedHashMap<Thread, StackTraceElement[]> stacks = new LinkedHashMap<>();
        for (Task task : alive(me, null, true, site)) {
            stacks.put(task.thread, task.thread.getStackTrace());
        }
        return stacks;
    }

    /** Those of the group, or all where it is {@code null}. */
    private static ArrayList<Task> alive(Task me, ThreadGroup group, boolean recurse, int site) {
        me.site = site;
        me.run.point(me, null, false, false);
        ArrayList<Task> alive = new ArrayList<>();
        for (Task task : me.run.tasks) {
            if (task.done) {
                me.clock.join(task.clock);
            } else if (group == null || isIn(group, task.thread.getThreadGroup(), recurse)) {
                alive.add(task);
            }
        }
        return alive;
    }

    private static boolean isIn(ThreadGroup group, ThreadGroup its, boolean recurse) {
        return its == group || recurse && its != null && group.parentOf(its);
    }
}
