package lockstep.grader.desk;

/**
 * One thing that the kit needs of a machine.
 *
 * @param weight whether it is there
 * @param name   what it is called
 * @param found  what was found
 * @param mend   what to do; empty where there is nothing to do
 */
record Symptom(Weight weight, String name, String found, String mend) {

    /** Whether it is there. */
    enum Weight {
        /** It is there. */
        GOOD,
        /** Good to know. */
        INFO,
        /** It is missing. */
        BAD;

        String sign() {
            return switch (this) {
                case GOOD -> "✓";
                case INFO -> "i";
                case BAD -> "✗";
            };
        }
    }
}
