/** Checks of exercise 09: trains and passengers at a {@link lockstep.station.Station}, and who waits at a {@link lockstep.station.TimedGate}. All are explored. */
package lockstep.checks.station;
