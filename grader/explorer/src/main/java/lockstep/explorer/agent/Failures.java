package lockstep.explorer.agent;

import lockstep.explorer.run.Engine;

/** What the agent could not do, told at once: silence would make every later verdict a guess. */
final class Failures {
    private Failures() {
    }

    static void report(String className, Throwable cause) {
        String message = "cannot rewrite " + className.replace('/', '.') + " on JDK " + Runtime.version() + ": " + cause;
        System.err.println("lockstep: " + message);
        Engine.outOfControl(message);
        if (Boolean.getBoolean("lockstep.debug")) {
            cause.printStackTrace();
        }
    }
}
