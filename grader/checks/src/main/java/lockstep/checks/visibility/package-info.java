/**
 * Checks of exercise 05: whether one thread sees what another has done, by a {@link lockstep.visibility.StopFlag}, a
 * {@link lockstep.visibility.Config} and a {@link lockstep.visibility.Sensor}. All of them are explored.
 */
package lockstep.checks.visibility;
