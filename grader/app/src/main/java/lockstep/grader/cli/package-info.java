/** The command line. Nothing else in the host prints. */
package lockstep.grader.cli;
