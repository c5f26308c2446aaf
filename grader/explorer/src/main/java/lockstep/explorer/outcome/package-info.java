/** What one schedule of an explored program came to. Plain data. */
package lockstep.explorer.outcome;
