/**
 * Checks of exercise 11: callers of a {@link lockstep.connectionpool.Limiter} and borrowers of a
 * {@link lockstep.connectionpool.ConnectionPool} at the same time.
 */
package lockstep.checks.connectionpool;
