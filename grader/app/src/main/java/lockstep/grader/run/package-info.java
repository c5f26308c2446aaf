/**
 * Runs trials in forked JVMs. A worker announces what it starts; one that hangs or dies costs the trial it had announced, and the rest run
 * in a fresh one.
 */
package lockstep.grader.run;
