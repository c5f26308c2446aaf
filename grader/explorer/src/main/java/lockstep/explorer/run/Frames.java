package lockstep.explorer.run;

import java.util.ArrayList;
import java.util.List;
import lockstep.explorer.outcome.Place;

/** Tells the program's frames from everybody else's. */
public final class Frames {
    private static final String[] OTHERS = {"java.", "javax.", "jdk.", "sun.", "com.sun.", "org.junit.", "org.opentest4j.", "org.apache.maven.",
        "lockstep.explorer.run.", "lockstep.explorer.agent.", "lockstep.explorer.cli.", "lockstep.explorer.ExploreExtension",
        "lockstep.explorer.ExploreFailure", "lockstep.explorer.FailingSchedule",
        "lockstep.explorer.TestBody", "lockstep.explorer.AttachAgent", "lockstep.explorer.search.",
        "lockstep.explorer.report."};

    private Frames() {
    }

    public static boolean isProgram(String className) {
        for (String prefix : OTHERS) {
            if (className.startsWith(prefix)) {
                return false;
            }
        }
        return true;
    }

    /** The program's frames, innermost first. */
    public static List<Place> program(StackTraceElement[] stack) {
        ArrayList<Place> places = new ArrayList<>();
        for (StackTraceElement frame : stack) {
            if (isProgram(frame.getClassName())) {
                places.add(new Place(frame.getClassName(), frame.getMethodName(),
                    frame.getFileName() == null ? "?" : frame.getFileName(), frame.getLineNumber()));
            }
        }
        return places;
    }

    /** The name of a lock's own class, not of the synchroniser inside it. */
    static String called(Object blocker) {
        Class<?> type = blocker.getClass();
        while (type.getEnclosingClass() != null) {
            type = type.getEnclosingClass();
        }
        return type.getSimpleName();
    }
}
