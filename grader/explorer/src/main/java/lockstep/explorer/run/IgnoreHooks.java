package lockstep.explorer.run;

/**
 * Stretches of the JDK's code that the explorer does not look at: loading classes and linking call sites. A thread counts its own stretches,
 * whoever has the baton: it may get its turn in the middle of one, and what counted the end of it alone would have the thread run its next
 * locks out of control.
 */
public final class IgnoreHooks {
    private IgnoreHooks() {
    }

    public static void enter() {
        Task me = self();
        if (me != null) {
            me.inside++;
        }
    }

    public static void exit() {
        Task me = self();
        if (me != null) {
            me.inside--;
        }
    }

    private static Task self() {
        Run run = Baton.run;
        return run == null ? null : run.find(Thread.currentThread());
    }
}
