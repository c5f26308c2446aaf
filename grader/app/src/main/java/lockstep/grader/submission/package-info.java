/** Finds a student's exercises in the folder that was handed in. Nothing is read here but names. */
package lockstep.grader.submission;
