/** Turns what was seen into a verdict with its evidence, in the student's language and the student's own lines. */
package lockstep.grader.judge;
