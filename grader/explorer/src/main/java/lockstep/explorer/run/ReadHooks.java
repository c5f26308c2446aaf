package lockstep.explorer.run;

/** The optimistic reads of a {@code StampedLock}: what is read under a stamp that is not validated yet is allowed to be torn, and so is no race. */
public final class ReadHooks {
    private ReadHooks() {
    }

    public static void optimistic(long stamp) {
        Task me = Baton.current();
        if (me != null) {
            me.optimistic = stamp != 0;
        }
    }

    public static void validated() {
        Task me = Baton.current();
        if (me != null) {
            me.optimistic = false;
        }
    }
}
