/** Checks of exercise 14: {@link lockstep.jobs.Jobs} at work and when it is closed. */
package lockstep.checks.jobs;
