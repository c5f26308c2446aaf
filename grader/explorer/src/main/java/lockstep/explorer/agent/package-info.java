/**
 * The agent: puts the runtime on the boot class path, rewrites the JDK's classes in place by a table, and the program's
 * as they load. One method visitor per concern.
 */
package lockstep.explorer.agent;
