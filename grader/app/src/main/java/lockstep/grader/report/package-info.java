/** One report, many formats: a class per format, all made from the same value, all texts from {@code en.yaml} and {@code ru.yaml}. */
package lockstep.grader.report;
