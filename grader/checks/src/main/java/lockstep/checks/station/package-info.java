/** Checks of exercise 09: trains and passengers at a {@link lockstep.station.Station}, and who waits at a {@link lockstep.station.TimedGate}. */
package lockstep.checks.station;
