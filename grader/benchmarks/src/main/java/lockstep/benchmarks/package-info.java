/** The explorer and Lincheck, side by side on the same programs. */
package lockstep.benchmarks;
