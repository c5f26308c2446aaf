/** Gives points. They belong to checks; a check earns all of its points or none. */
package lockstep.grader.score;
