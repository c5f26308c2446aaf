package lockstep.explorer.agent;

/** What the agent could not do, told at once: silence would make every later verdict a guess. */
final class Failures {
    private Failures() {
    }

    static void report(String className, Throwable cause) {
        System.err.println("lockstep: cannot rewrite " + className.replace('/', '.') + " on JDK " + Runtime.version() + ": " + cause);
        if (Boolean.getBoolean("lockstep.debug")) {
            cause.printStackTrace();
        }
    }
}
