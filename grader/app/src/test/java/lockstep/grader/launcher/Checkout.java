package lockstep.grader.launcher;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A kit that the launcher can be tried on in milliseconds: the real launcher, a tree with one source of each kind, and a JDK and a Maven
 * that only look like it. The JDK prints its arguments; Maven notes each build and makes an empty jar. On the PATH is nothing else of the
 * kind, wherever the test runs.
 */
final class Checkout {

    /** What one start came to. */
    record Ended(int status, String out, String err) { }

    private static final List<String> TOOLS =
            List.of("cat", "cksum", "find", "head", "mkdir", "mv", "ps", "readlink", "rm", "rmdir", "sed", "sleep", "tail");

    private static final String JAVA = """
            #!/bin/sh
            for argument; do
              case $argument in
                -XX:ArchiveClassesAtExit=*) : >"${argument#*=}" && exit ;;
                --exit=*) exit "${argument#*=}" ;;
              esac
              printf '<%s>\\n' "$argument"
            done
            """;

    private static final String MAVEN = """
            #!/bin/sh
            here=${0%%/*}
            case $2 in -v) echo 'Apache Maven %s' && exit ;; esac
            echo "$@" >>"$here/builds"
            [ ! -e "$here/gate" ] || read -r _ <"$here/gate"
            [ ! -e "$here/broken" ] || { echo '[ERROR] a semicolon is missing -> [Help 1]' && exit 1; }
            : >grader/app/target/lockstep.jar
            """;

    final Path root;
    private final Path tools;
    private final Map<String, String> environment;

    Checkout(Path folder) throws IOException {
        root = Files.createDirectory(folder.resolve("a kit's checkout"));
        tools = Files.createDirectory(folder.resolve("tools"));
        environment = Map.of("PATH", tools.toString(), "LANG", "C.UTF-8");
        for (String tool : TOOLS) {
            script(tools.resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
        }
        Files.copy(Path.of("..", "..", "lockstep"), root.resolve("lockstep"));
        Stream.of("pom.xml", ".mvn/maven.config", "grader/app/pom.xml", "grader/app/src/main/Main.java", "grader/app/src/main/Other.java",
                "solutions/01/pom.xml", "solutions/01/src/main/Answer.java", "exercises/01/src/main/Skeleton.java").forEach(this::write);
        install("21.0.2");
        installMaven("3.9.9");
    }

    private static Path find(String tool) {
        Stream<String> folders = Stream.of(System.getenv("PATH").split(File.pathSeparator));
        return folders.map(bin -> Path.of(bin, tool)).filter(Files::isExecutable).findFirst().orElseThrow();
    }

    private void write(String file) {
        try {
            Files.createDirectories(root.resolve(file).getParent());
            Files.writeString(root.resolve(file), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Puts a JDK of this version on the PATH, in the place of the one there. Returns its home. */
    Path install(String version) throws IOException {
        Path home = tools.resolveSibling("jdk " + version);
        Files.createDirectories(home.resolve("bin"));
        script(home.resolve("bin/java"), JAVA);
        script(home.resolve("bin/javac"), JAVA);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
        Files.deleteIfExists(tools.resolve("java"));
        Files.createSymbolicLink(tools.resolve("java"), home.resolve("bin/java"));
        return home;
    }

    void installMaven(String version) throws IOException {
        script(tools.resolve("mvn"), MAVEN.formatted(version));
    }

    void uninstall(String tool) throws IOException {
        Files.delete(tools.resolve(tool));
    }

    void breakSources() throws IOException {
        Files.writeString(tools.resolve("broken"), "");
    }

    void repairSources() throws IOException {
        Files.delete(tools.resolve("broken"));
    }

    private static void script(Path file, String text) throws IOException {
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /** Makes each build wait until {@link #openGate}. */
    void closeGate() throws IOException, InterruptedException {
        new ProcessBuilder("mkfifo", tools.resolve("gate").toString()).start().waitFor();
    }

    /** Waits for the build that waits, and lets it go on. */
    void openGate() throws IOException {
        Files.writeString(tools.resolve("gate"), "go on\n");
    }

    /** How often Maven was asked to build, one command line each. */
    List<String> builds() {
        try {
            return Files.exists(tools.resolve("builds")) ? Files.readAllLines(tools.resolve("builds")) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path state(String name) {
        return root.resolve("grader/app/target/launcher").resolve(name);
    }

    /** Makes all there is two hours old, and the stamp of the build one. */
    void age() throws IOException {
        Instant now = Instant.now();
        List<Path> all;
        try (Stream<Path> files = Files.walk(root)) {
            all = files.toList();
        }
        for (Path file : all) {
            Files.setLastModifiedTime(file, FileTime.from(now.minus(Duration.ofHours(2))));
        }
        Files.setLastModifiedTime(state("stamp"), FileTime.from(now.minus(Duration.ofHours(1))));
    }

    Ended start(String... arguments) throws IOException, InterruptedException {
        return start(Map.of(), root.resolve("lockstep"), arguments);
    }

    Ended start(Map<String, String> more, Path launcher, String... arguments) throws IOException, InterruptedException {
        return end(begin(more, launcher, arguments));
    }

    Process begin() throws IOException {
        return begin(Map.of(), root.resolve("lockstep"));
    }

    private Process begin(Map<String, String> more, Path launcher, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(launcher.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(tools.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().putAll(more);
        return builder.start();
    }

    static Ended end(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err);
    }
}
