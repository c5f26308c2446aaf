/** Checks of exercise 03: a {@link lockstep.stoppolitely.QueueWorker} that is started, fed and stopped in many orders. */
package lockstep.checks.stoppolitely;
