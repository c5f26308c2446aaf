/** Checks of exercise 10: threads that wait for events, and tasks that start together. */
package lockstep.checks.event;
