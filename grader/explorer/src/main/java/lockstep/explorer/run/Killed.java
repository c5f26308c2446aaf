package lockstep.explorer.run;

/** Thrown out of the hooks of a task whose schedule is over, so that its thread ends. It is no exception of the program's. */
@SuppressWarnings("serial")
final class Killed extends Error {
    static final Killed INSTANCE = new Killed();

    private Killed() {
        super("the schedule is over", null, false, false);
    }
}
