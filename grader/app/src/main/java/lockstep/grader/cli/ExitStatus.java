package lockstep.grader.cli;

/** What the program ends with. */
final class ExitStatus {

    /** Done. */
    static final int DONE = 0;
    /** A mark is below the threshold, or a law is broken. */
    static final int NOT_GOOD_ENOUGH = 1;
    /** Wrong use, or input that cannot be read. */
    static final int WRONG_USE = 2;
    /** The grader or the machine failed. */
    static final int FAILED = 3;

    private ExitStatus() { }
}
