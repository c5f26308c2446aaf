/**
 * A schedule as a picture: what {@link lockstep.grader.judge.Drawing} says becomes a {@link lockstep.grader.report.lanes.Story} (who held and waited for
 * what, and when), and that becomes shapes in {@link lockstep.grader.report.lanes.Lanes}. No words and no colours are made here.
 */
package lockstep.grader.report.lanes;
