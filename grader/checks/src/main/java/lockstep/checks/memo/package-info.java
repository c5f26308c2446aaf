/**
 * Checks of exercise 13: threads that ask a {@link lockstep.memo.Lazy} and a {@link lockstep.memo.Memo} at the same time, and count in a
 * {@link lockstep.memo.WordCount}. All of them are explored.
 */
package lockstep.checks.memo;
