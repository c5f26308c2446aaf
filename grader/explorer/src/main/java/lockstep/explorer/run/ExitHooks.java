package lockstep.explorer.run;

import java.util.ArrayList;

/** What a program wants to be done at the JVM's exit. A schedule's end is not the JVM's, so its hooks are noted and not run. */
public final class ExitHooks {
    private static final ArrayList<Thread> HOOKS = new ArrayList<>();

    private ExitHooks() {
    }

    static void fresh() {
        HOOKS.clear();
    }

    /** In place of {@code Runtime.addShutdownHook}. */
    public static void add(Runtime runtime, Thread hook, int site) {
        if (Baton.owner() == null) {
            runtime.addShutdownHook(hook);
        } else if (HOOKS.contains(hook) || hook.isAlive()) {
            throw new IllegalArgumentException(hook.isAlive() ? "Hook already running" : "Hook previously registered");
        } else {
            HOOKS.add(hook);
        }
    }

    /** In place of {@code Runtime.removeShutdownHook}. */
    public static boolean remove(Runtime runtime, Thread hook, int site) {
        return Baton.owner() == null ? runtime.removeShutdownHook(hook) : HOOKS.remove(hook);
    }
}
