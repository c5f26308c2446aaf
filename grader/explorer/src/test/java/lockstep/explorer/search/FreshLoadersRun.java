package lockstep.explorer.search;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lockstep.explorer.run.Body;

/**
 * Explores one program again and again, each time with classes that nobody has loaded yet, and prints the number and the finding of each time that
 * does not end well. The arguments: how many times, and the class.
 */
public final class FreshLoadersRun {
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private FreshLoadersRun() {
    }

    public static void main(String[] arguments) throws Exception {
        for (int seed = 1; seed <= Integer.parseInt(arguments[0]); seed++) {
            try (URLClassLoader fresh = new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
                Report report = Explorer.explore(body(fresh, arguments[1]), new Plan(1, seed, Plan.PORTFOLIO, LIMIT));
                if (report.finding().failed()) {
                    System.out.println(seed + " " + report.finding() + " " + report.outcome().map(outcome -> outcome.message()).orElse(""));
                }
            }
        }
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static URL[] classPath() throws IOException {
        List<URL> places = new ArrayList<>();
        for (String place : System.getProperty("java.class.path").split(File.pathSeparator)) {
            places.add(Path.of(place).toUri().toURL());
        }
        return places.toArray(new URL[0]);
    }

    private static Body body(ClassLoader loader, String name) throws ReflectiveOperationException {
        Method main = Class.forName(name, false, loader).getDeclaredMethod("main", String[].class);
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
