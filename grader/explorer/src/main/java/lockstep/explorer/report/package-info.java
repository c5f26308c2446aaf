/** A search's report for people and for programs: the schedule with one column per thread, and JSON. */
package lockstep.explorer.report;
