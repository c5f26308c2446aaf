/** Decides what is run: one trial for each check, each with a seed of its own. */
package lockstep.grader.plan;
