package lockstep.explorer.run;

/** The optimistic reads of a {@code StampedLock}: what is read under a stamp and validated afterwards is allowed to be torn, and so is no race. */
public final class ReadHooks {
    private ReadHooks() {
    }

    /** After {@code tryOptimisticRead}. */
    public static void optimistic(long stamp) {
        Task me = Baton.current();
        if (me != null) {
            me.reads.begin(me, stamp != 0);
        }
    }

    /** After {@code validate}, or a conversion, which validates. */
    public static void validated() {
        Task me = Baton.current();
        if (me != null) {
            me.reads.forget(me);
        }
    }

    /** Before any other call on a {@code StampedLock}. */
    public static void unvalidated() {
        Task me = Baton.current();
        if (me != null) {
            me.reads.confess(me);
        }
    }
}
