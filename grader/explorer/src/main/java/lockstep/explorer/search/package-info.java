/** The search: which schedules to run, in what order, until when, and what to make of the first that fails. */
package lockstep.explorer.search;
