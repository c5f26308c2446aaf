/**
 * The hidden checks of exercise 04: {@link lockstep.hitcounter.HitCounter} while several threads count, while others read, and where nothing
 * but the caller's own state could disturb it. All of them are explored.
 */
package lockstep.checks.hitcounter;
