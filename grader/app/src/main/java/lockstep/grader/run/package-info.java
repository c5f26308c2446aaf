/**
 * Runs trials in forked JVMs. A worker announces what it starts; one that hangs or dies costs the trial it had announced, and the rest run
 * in a fresh one. A program of anyone's is explored in a JVM of its own too.
 */
package lockstep.grader.run;
