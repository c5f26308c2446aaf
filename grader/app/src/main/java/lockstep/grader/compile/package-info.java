/** Compiles a submission in this process, and looks at the classes before anything runs: what they offer, and what they use. */
package lockstep.grader.compile;
