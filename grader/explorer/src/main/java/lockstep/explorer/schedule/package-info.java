/** Who runs next: seeded strategies over a set of candidates. Knows nothing of threads. */
package lockstep.explorer.schedule;
