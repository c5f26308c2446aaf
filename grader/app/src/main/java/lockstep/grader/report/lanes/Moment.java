package lockstep.grader.report.lanes;

/**
 * When something happens.
 *
 * @param row  the row of the schedule, from 0
 * @param part which of the row's acts, from 1
 * @param of   one more than there are acts in the row
 */
record Moment(int row, int part, int of) {

    /** How far down from the top of a row of this height. */
    int within(int height) {
        return height * part / of;
    }
}
