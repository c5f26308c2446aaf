package lockstep.explorer.run;

/**
 * Stretches of the JDK's code that the explorer does not look at: loading classes and linking call sites. A thread that
 * has not begun is not looked at anyway, and may get its first turn in the middle of such a stretch: what counted the
 * end of it alone would have the thread run its first locks out of control.
 */
public final class IgnoreHooks {
    private IgnoreHooks() {
    }

    public static void enter() {
        Task me = Baton.owner();
        if (me != null && me.begun) {
            me.inside++;
        }
    }

    public static void exit() {
        Task me = Baton.owner();
        if (me != null && me.begun && me.inside > 0) {
            me.inside--;
        }
    }
}
