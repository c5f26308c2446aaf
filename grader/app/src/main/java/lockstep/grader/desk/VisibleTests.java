package lockstep.grader.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;

/** Runs the visible tests of an exercise, those that a student can read. */
public final class VisibleTests {

    private final Desk desk;
    private final Map<String, String> environment;

    /** Those of this kit, with the Maven that this environment has. */
    public VisibleTests(Desk desk, Map<String, String> environment) {
        this.desk = desk;
        this.environment = environment;
    }

    /**
     * Runs them. What Maven prints goes where this program prints.
     *
     * @param more what else Maven is told
     * @return whether all passed
     * @throws Complaint where there is no Maven
     */
    public boolean pass(Exercise exercise, List<String> more) {
        Maven maven = Maven.in(environment).orElseThrow(() -> desk.speech().failure(null, "test.no-maven"));
        ProcessBuilder builder = maven.with(arguments(exercise, more)).directory(desk.catalog().kit().home().toFile()).inheritIO();
        try {
            return waitFor(builder.start()) == 0;
        } catch (IOException e) {
            throw desk.speech().failure(e, "test.not-started", maven.command(), e);
        }
    }

    /** From the root, so that what the exercise needs of the kit is built with it. */
    private static List<String> arguments(Exercise exercise, List<String> more) {
        List<String> arguments = new ArrayList<>(List.of("-ntp", "-pl", "exercises/" + exercise.folderName(), "-am"));
        arguments.addAll(more);
        arguments.add("test");
        return arguments;
    }

    private int waitFor(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw desk.speech().failure(e, "test.interrupted");
        }
    }
}
