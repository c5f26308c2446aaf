package lockstep.grader.catalog;

/** Something that a user can mend. Its message says what is wrong, where, and what to do next; it is shown without a stack trace. */
public final class Complaint extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Blame blame;

    /** Who has to act. */
    public enum Blame {
        /** The command line or the input is wrong: exit status 2. */
        USE,
        /** The grader or the machine failed: exit status 3. */
        MACHINE
    }

    private Complaint(Blame blame, String message, Throwable cause) {
        super(message, cause);
        this.blame = blame;
    }

    /** The command line or the input is wrong. */
    public static Complaint use(String format, Object... args) {
        return new Complaint(Blame.USE, String.format(format, args), null);
    }

    /** The grader or the machine failed. */
    public static Complaint machine(Throwable cause, String format, Object... args) {
        return new Complaint(Blame.MACHINE, String.format(format, args), cause);
    }

    /** Who has to act. */
    public Blame blame() {
        return blame;
    }
}
