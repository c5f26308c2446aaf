/**
 * Style: the kit's rules ({@code rules.xml}, {@code concurrency.xml}), applied by Checkstyle in this process, what they find as plain values,
 * the points that are left, and one sentence for each rule in each language. Student code is read here, never loaded.
 */
package lockstep.grader.style;
