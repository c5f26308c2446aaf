/** Checks of exercise 12: many customers of a {@link lockstep.banktransfer.Bank} at the same time. */
package lockstep.checks.banktransfer;
