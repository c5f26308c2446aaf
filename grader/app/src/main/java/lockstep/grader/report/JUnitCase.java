package lockstep.grader.report;

/**
 * A test case.
 *
 * @param name    its name, the same in every language
 * @param millis  how long it took
 * @param end     how it ended
 * @param type    the verdict
 * @param message one line, empty where it passed
 * @param body    everything else, empty where there is nothing
 */
record JUnitCase(String name, long millis, End end, String type, String message, String body) {

    /** How a test case ended. */
    enum End {
        /** Well. */
        PASSED(""),
        /** The code is to blame. */
        FAILED("failure"),
        /** The machine or the grader is to blame. */
        ERROR("error"),
        /** It did not begin. */
        SKIPPED("skipped");

        private final String element;

        End(String element) {
            this.element = element;
        }

        /** The name of the element that says so. */
        String element() {
            return element;
        }
    }

    static JUnitCase passed(String name, long millis) {
        return new JUnitCase(name, millis, End.PASSED, "", "", "");
    }
}
