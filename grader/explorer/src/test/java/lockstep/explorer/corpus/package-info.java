/**
 * Small programs that show whether the explorer is right: {@code correct.<topic>} must come through every schedule, {@code buggy.<verdict>}
 * must get just that verdict. A program is one class with a {@code main}; it knows nothing of the explorer, ends under every fair schedule
 * unless its bug is that it does not, and depends on nothing but the schedule. Where a data race exists, the verdict is DATA_RACE, whatever
 * the race leads to. Programs that need a newer JDK stand beside this tree, in {@code src/test/java21} and {@code src/test/java25}.
 */
package lockstep.explorer.corpus;
