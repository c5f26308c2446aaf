package lockstep.explorer.search;

import java.time.Duration;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.programs.Guarded;
import lockstep.explorer.programs.Harm;
import lockstep.explorer.run.Body;

/**
 * Explores one harmful program after the other in one JVM, each followed by a right one, and prints a line for each:
 * what was done, its finding, the finding of the right one, milliseconds, where it exited, message.
 */
public final class HarmRun {
    private static final Plan FEW = new Plan(10, 1, Plan.PORTFOLIO, Duration.ofSeconds(60));

    private HarmRun() {
    }

    public static void main(String[] kinds) {
        ClassLoader.getSystemClassLoader().setDefaultAssertionStatus(true);
        for (String kind : kinds) {
            long start = System.nanoTime();
            Report harm = Explorer.explore(body(kind), FEW);
            long millis = (System.nanoTime() - start) / 1_000_000;
            Report right = Explorer.explore(() -> Guarded.main(new String[0]), FEW);
            String exit = harm.outcome().flatMap(outcome -> outcome.exit()).map(Place::text).orElse("");
            String message = harm.outcome().map(outcome -> outcome.message().replace('\n', ' ')).orElse("");
            System.out.println(String.join("\t", kind, harm.finding().name(), right.finding().name(), String.valueOf(millis), exit, message));
        }
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    /** A kind that begins with "test-" is run as a test is, which may not be ended. */
    private static Body body(String kind) {
        String[] arguments = {kind.replace("test-", "")};
        return new Body() {
            @Override
            public void run() throws Throwable {
                Harm.main(arguments);
            }

            @Override
            public boolean mayExit() {
                return !kind.startsWith("test-");
            }
        };
    }
}
