/** Checks of exercise 07: owners, waiters and strangers of a {@link lockstep.reentrantmutex.ReentrantMutex}. */
package lockstep.checks.reentrantmutex;
