package lockstep.protocol;

/**
 * One frame of a stack.
 *
 * @param type   binary name of the class
 * @param method name of the method
 * @param file   name of the source file, empty where unknown
 * @param line   line in that file, 0 or less where unknown
 */
public record Frame(String type, String method, String file, int line) {

    /** Copies a frame of the running JVM. */
    public static Frame of(StackTraceElement element) {
        String file = element.getFileName() == null ? "" : element.getFileName();
        return new Frame(element.getClassName(), element.getMethodName(), file, element.getLineNumber());
    }
}
