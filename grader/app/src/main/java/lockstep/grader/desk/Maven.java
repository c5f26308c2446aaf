package lockstep.grader.desk;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Maven of this system.
 *
 * @param command the file that starts it
 */
record Maven(Path command) {

    private static final Pattern VERSION = Pattern.compile("Apache Maven (\\d+)\\.(\\d+)[^\\s(]*");
    private static final List<String> NAMES = List.of("mvn", "mvn.cmd", "mvn.bat");
    private static final int PATIENCE = 30;

    /** The first one on the PATH of this environment. */
    static Optional<Maven> in(Map<String, String> environment) {
        return onPath(environment, isWindows() ? NAMES.subList(1, NAMES.size()) : NAMES.subList(0, 1)).map(Maven::new);
    }

    /** The first of these programs on the PATH of this environment. */
    static Optional<Path> onPath(Map<String, String> environment, List<String> names) {
        String path = environment.entrySet().stream().filter(entry -> entry.getKey().equalsIgnoreCase("PATH")).map(Map.Entry::getValue).findFirst().orElse("");
        return Arrays.stream(path.split(Pattern.quote(File.pathSeparator))).filter(folder -> !folder.isBlank())
                .flatMap(folder -> names.stream().flatMap(name -> file(folder, name)))
                .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file)).findFirst();
    }

    private static Stream<Path> file(String folder, String name) {
        try {
            return Stream.of(Path.of(folder, name));
        } catch (InvalidPathException e) {
            // A PATH may hold anything.
            return Stream.empty();
        }
    }

    static boolean isWindows() {
        return System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows");
    }

    /** A process that starts it with the JDK that runs this program. */
    ProcessBuilder with(List<String> arguments) {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(command.toString()), arguments.stream()).toList());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return builder;
    }

    /** Its version; empty where it does not tell. */
    Optional<Version> version() {
        try {
            Path log = Files.createTempFile("lockstep-maven", ".txt");
            try {
                return version(log);
            } finally {
                Files.deleteIfExists(log);
            }
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<Version> version(Path log) throws IOException, InterruptedException {
        Process process = with(List.of("-B", "-v")).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.getOutputStream().close();
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        Matcher found = VERSION.matcher(Files.readString(log, StandardCharsets.ISO_8859_1));
        return found.find() ? Optional.of(new Version(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)))) : Optional.empty();
    }

    /** A version, as far as it matters. */
    record Version(int major, int minor) {

        boolean serves() {
            return major > 3 || major == 3 && minor >= 8;
        }

        @Override
        public String toString() {
            return major + "." + minor;
        }
    }
}
