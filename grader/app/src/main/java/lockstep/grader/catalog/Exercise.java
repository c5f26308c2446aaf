package lockstep.grader.catalog;

import java.nio.file.Path;
import java.util.List;

/**
 * One exercise of the kit.
 *
 * @param id          its number, two digits
 * @param name        its folder's name without the number
 * @param packageName the package of the student's classes
 * @param weight      how much it counts in the total
 * @param jdk         the oldest JDK on which it can be solved
 * @param submit      the files that a submission consists of, relative to the exercise's folder, with slashes
 * @param allow       packages and classes that its code may use beyond what every exercise may
 * @param forbids     packages and classes that its code may not use, though other exercises may
 * @param folder      its folder in the kit
 * @param checks      its hidden checks, in the order in which they are written
 */
public record Exercise(String id, String name, String packageName, int weight, int jdk, List<String> submit, List<String> allow,
                       List<String> forbids, Path folder, List<CheckSpec> checks) {

    /** What style is worth; the checks are worth the rest of 100. */
    public static final int STYLE_POINTS = 5;

    /** The name of its folder: number, hyphen, name. */
    public String folderName() {
        return id + "-" + name;
    }

    /** The same exercise with this check alone. */
    public Exercise only(CheckSpec check) {
        return new Exercise(id, name, packageName, weight, jdk, submit, allow, forbids, folder, List.of(check));
    }

    /** Whether the JDK that runs this program is new enough for it. */
    public boolean runsHere() {
        return jdk <= Runtime.version().feature();
    }

    /**
     * For a user who has asked for just this exercise.
     *
     * @throws Complaint where this JDK is too old for it
     */
    public void requireHere() {
        if (!runsHere()) {
            throw Complaint.use("%s %s needs JDK %d or newer; this is %d. Set JAVA_HOME to such a JDK, or leave the exercise out.", id, name, jdk,
                    Runtime.version().feature());
        }
    }

    /** The same with these checks only. */
    public Exercise with(List<CheckSpec> some) {
        return new Exercise(id, name, packageName, weight, jdk, submit, allow, forbids, folder, some);
    }

    /** The last part of its package, which is also the name of its package of checks. */
    public String shortPackage() {
        return packageName.substring(packageName.lastIndexOf('.') + 1);
    }
}
