/**
 * The hidden checks of exercise 16: code fails in every {@link lockstep.checks.failures.Way} there is, and then what the handler was
 * {@link lockstep.checks.failures.Told} is looked at.
 */
package lockstep.checks.failures;
