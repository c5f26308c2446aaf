package lockstep.explorer.run;

/**
 * Class initialisation as the program sees it, anew in each run. A rewritten class has its initialiser as a method of
 * its own, and asks here wherever the JVM would have initialised it (JLS 12.4.1); the rules for several threads are
 * those of JLS 12.4.2. What an initialiser writes happens before every use of the class.
 */
public final class StaticHooks {
    /** The number of the current run; a class remembers the one that it is initialised for. */
    public static int epoch;

    private StaticHooks() {
    }

    /** Whether the JVM's own initialisation shall leave the work to the virtual one. */
    public static boolean controlled() {
        return Baton.owner() != null;
    }

    /** Whether the calling thread shall run the initialiser now; waits while another thread does. */
    public static boolean begin(Class<?> type) {
        Task me = Baton.owner();
        if (me == null) {
            return Outside.begin(type);
        }
        ClassState state = me.run.classes.of(type);
        if (state.ready || state.initializer == me) {
            me.clock.join(state.clock);
            return false;
        }
        while (state.initializer != null && !state.ready && state.failed == null) {
            state.waiters.add(me);
            me.run.block(me, Waiting.CLASS_INIT, state, Task.NEVER);
        }
        if (state.failed != null) {
            throw new NoClassDefFoundError("Could not initialize class ".concat(type.getName()));
        }
        if (state.ready) {
            me.clock.join(state.clock);
            return false;
        }
        state.initializer = me;
        me.initializing++;
        if (type.isEnum()) {
            me.inside++;
            JdkState.forgetConstants(type);
            me.inside--;
        }
        if (me.inside == 0) {
            me.run.point(me, state, true, false);
        }
        return true;
    }

    public static void done(Class<?> type) {
        Task me = Baton.owner();
        if (me != null) {
            ClassState state = me.run.classes.of(type);
            state.ready = true;
            end(me, state);
        } else {
            Outside.end(type, true);
        }
    }

    /** The initialiser has thrown; answers what the caller shall throw. */
    public static Throwable failed(Class<?> type, Throwable cause) {
        Task me = Baton.owner();
        if (me != null) {
            ClassState state = me.run.classes.of(type);
            state.failed = cause;
            end(me, state);
        } else {
            Outside.end(type, false);
        }
        return cause instanceof Error ? cause : new ExceptionInInitializerError(cause);
    }

    private static void end(Task me, ClassState state) {
        me.initializing--;
        state.clock.join(me.clock);
        me.clock.tick(me.id);
        state.initializer = state.ready ? null : state.initializer;
        for (int i = 0; i < state.waiters.size(); i++) {
            state.waiters.get(i).wake();
        }
        state.waiters.clear();
        me.run.progress();
    }
}
