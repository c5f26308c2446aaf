package lockstep.explorer.search;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import lockstep.explorer.run.Body;

/**
 * Explores many programs in one JVM and prints a line for each: class, finding, why the search ended, hash, message.
 * The arguments: schedules, seed, and a file that names the classes.
 */
public final class CorpusRun {
    private static final Duration LIMIT = Duration.ofMinutes(20);

    private CorpusRun() {
    }

    public static void main(String[] arguments) throws Exception {
        ClassLoader.getSystemClassLoader().setDefaultAssertionStatus(true);
        Plan plan = new Plan(Integer.parseInt(arguments[0]), Long.parseLong(arguments[1]), Plan.PORTFOLIO, LIMIT);
        for (String name : Files.readAllLines(Path.of(arguments[2]))) {
            Report report = Explorer.explore(body(name), plan);
            String message = report.outcome().map(outcome -> outcome.message().replace('\n', ' ')).orElse("");
            System.out.println(String.join("\t", name, report.finding().name(), report.stop().name(), Long.toHexString(report.hash()), message));
        }
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static Body body(String name) throws ReflectiveOperationException {
        Method main = Class.forName(name, false, ClassLoader.getSystemClassLoader()).getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        return () -> {
            try {
                main.invoke(null, (Object) new String[0]);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
    }
}
