/** The hidden checks of exercise 20: {@link lockstep.scoped.CurrentUser} in one thread, and in threads that work for a user. */
package lockstep.checks.scoped;
