/** Checks of exercise 14: {@link lockstep.jobs.Jobs} at work, on the plain JVM, and when it is closed, in virtual time. */
package lockstep.checks.jobs;
