/** The command {@code explore}: any program's {@code main} under many schedules. */
package lockstep.explorer.cli;
