/**
 * What Checkstyle does not know of concurrency: a check for each habit, named in {@code concurrency.xml}. A check reads one file and never
 * guesses: what a name means is decided by its declaration in that file, and where there is none, nothing is said. So a finding is
 * right, and not every fault is found; finding those is the work of the hidden checks.
 */
package lockstep.grader.style.concurrency;
