package lockstep.grader.overlay;

/**
 * One file to be compiled.
 *
 * @param path      where it stands in the exercise, with slashes
 * @param text      its content
 * @param submitted whether it comes from the student
 */
public record SourceFile(String path, String text, boolean submitted) {

    /** Its name without folders. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A line of it without leading and trailing white space; empty where it has no such line. */
    public String line(int number) {
        return text.lines().skip(Math.max(0, number - 1L)).findFirst().map(String::strip).orElse("");
    }
}
