/**
 * The hidden checks of exercise 19: {@link lockstep.virtualthreads.VirtualPages} when all goes well, and when something goes wrong. To the
 * explorer a virtual thread is a thread like any other.
 */
package lockstep.checks.virtualthreads;
