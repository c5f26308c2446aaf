package lockstep.grader.report;

/**
 * A line of an evidence.
 *
 * @param part what it tells
 * @param text the line, harmless, without colour
 */
record EvidenceLine(Part part, String text) {

    /** What a line tells. */
    enum Part {
        /** What happened. */
        HEADLINE,
        /** A line of the student's code. */
        PLACE,
        /** Where a thread stands. */
        THREAD,
        /** A further fact. */
        DETAIL,
        /** What the threads did, one after the other. */
        SCHEDULE,
        /** The sentence of the contract. */
        CONTRACT,
        /** The question after the belief. */
        QUESTION,
        /** What to try. */
        NEXT,
        /** What the program printed. */
        OUTPUT,
        /** Names for tools and teachers. */
        NAMES
    }

    /** The line with colour. */
    String paint(Ink ink) {
        return switch (part) {
            case HEADLINE -> ink.bold(text);
            case PLACE -> ink.cyan(text);
            case QUESTION -> ink.yellow(text);
            case OUTPUT, NAMES -> ink.faint(text);
            case THREAD, DETAIL, SCHEDULE, CONTRACT, NEXT -> text;
        };
    }
}
