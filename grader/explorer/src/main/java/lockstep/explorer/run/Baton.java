package lockstep.explorer.run;

import java.util.concurrent.locks.LockSupport;

/**
 * Which task runs. A thread that waits for its turn counts as inside the explorer until its wait has ended: between the
 * moment it is chosen and the moment it wakes, the JDK's own code that it still runs must not be taken for the
 * program's.
 */
final class Baton {
    static volatile Task running;
    /** The run that goes on, also while nobody has the baton and until all its threads have ended. */
    static volatile Run run;

    private Baton() {
    }

    /** The task of the calling thread, if it is its turn and it runs the program's code; else {@code null}. */
    static Task current() {
        Task task = running;
        return task != null && task.thread == Thread.currentThread() && task.inside == 0 ? task : null;
    }

    /** As {@link #current}, but also where the task is inside the explorer or inside what is left alone. */
    static Task owner() {
        Task task = running;
        return task != null && task.thread == Thread.currentThread() ? task : null;
    }

    static void pass(Task from, Task to) {
        from.inside++;
        running = to;
        LockSupport.unpark(to.thread);
        await(from);
        from.inside--;
    }

    static void await(Task task) {
        while (running != task) {
            LockSupport.park();
        }
    }

    /** Gives the baton to nobody: the driver goes on. */
    static void release(Thread driver) {
        running = null;
        LockSupport.unpark(driver);
    }
}
