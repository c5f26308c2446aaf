/** Checks of exercise 08: what goes through a {@link lockstep.boundedbuffer.BoundedBuffer}, and who waits at it. */
package lockstep.checks.boundedbuffer;
