/** Checks of exercise 06: clerks who post to a {@link lockstep.ledger.Ledger}, who reads it, and what a journal and a listener may do. All are explored. */
package lockstep.checks.ledger;
