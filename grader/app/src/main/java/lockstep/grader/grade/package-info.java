/** The sentence: a submission is laid over an exercise, compiled, planned into trials, run in worker JVMs, judged, scored and reported. */
package lockstep.grader.grade;
