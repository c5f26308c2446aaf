/**
 * The hidden checks of exercise 02: {@link lockstep.parallelsum.ParallelSum} as it shares out the work, and as it ends when something goes
 * wrong. All of them are explored.
 */
package lockstep.checks.parallelsum;
