/** Happens-before and data races: FastTrack (Flanagan, Freund, PLDI 2009) over task numbers. Knows nothing of threads. */
package lockstep.explorer.race;
