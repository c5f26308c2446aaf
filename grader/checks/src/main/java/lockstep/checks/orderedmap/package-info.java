/**
 * The hidden checks of exercise 15: {@link lockstep.orderedmap.Parallel} when all goes well, and when something goes wrong. All of them are
 * explored.
 */
package lockstep.checks.orderedmap;
