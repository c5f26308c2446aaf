package lockstep.grader.run;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import lockstep.explorer.agent.AgentFlags;
import lockstep.grader.catalog.Complaint;

/**
 * The JVM in which a program is explored: with the explorer as its agent, and with flags that make it quick and alike on every machine. It holds
 * the end of a pipe of the host's, and so ends with it, however that ends.
 */
public final class ExplorerJvm {

    /** Statuses by which the explorer tells what it found; with any other the JVM has ended by itself. */
    private static final int LAST_STATUS = 3;
    /** What a process ends with that a signal has ended: 128 and its number. */
    private static final int FIRST_SIGNAL = 129;
    private static final String EXPLORER = "lockstep.explorer.agent.Agent";
    private static final String MAIN = "lockstep.explorer.cli.ExploreMain";
    private static final String MEMORY = "512m";

    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx" + MEMORY, "-Xss1m", "-XX:-UsePerfData", "-XX:-CreateCoredumpOnCrash",
            // The same number of processors everywhere, or pools sized by it would behave differently.
            "-XX:ActiveProcessorCount=4",
            // Nothing but the report on standard output.
            "-Xlog:disable", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8");
    /** They would change what runs. */
    private static final List<String> FLAGS_IN_THE_ENVIRONMENT = List.of("JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH");

    private ExplorerJvm() { }

    /**
     * What it came to.
     *
     * @param status 0 nothing found, 1 a failure found, 2 wrong use, 3 not controlled
     * @param report what the explorer says of the program
     * @param errors what else it has to say
     */
    public record Ended(int status, String report, String errors) { }

    /**
     * Explores a program. Blocks until the explorer has come to an end.
     *
     * @param options what the explorer is told
     * @param again   the command that shows a failing schedule again, with {@code %s} for its token
     */
    public static Ended explore(Program program, List<String> options, String again) {
        try {
            return follow(process(program, options, again).start());
        } catch (IOException | UncheckedIOException e) {
            throw Complaint.machine(e, "The JVM for the program cannot be started or read: %s", e.getMessage());
        }
    }

    private static ProcessBuilder process(Program program, List<String> options, String again) {
        String jar = explorer();
        List<String> command = new ArrayList<>(Processors.keepOnOne());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(AgentFlags.list());
        // A program of somebody's own may use what is a preview in this Java.
        command.add("--enable-preview");
        command.addAll(List.of("-Dlockstep.explore.parent=true", "-Dlockstep.explore.again=" + again, "-javaagent:" + jar));
        command.addAll(List.of("-cp", jar + File.pathSeparator + program.classPath().joined(), MAIN));
        command.addAll(options);
        command.add(program.mainClass());
        command.addAll(program.arguments());
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(FLAGS_IN_THE_ENVIRONMENT);
        return builder;
    }

    private static String explorer() {
        String place = WorkerJvm.placeOf(EXPLORER);
        if (Files.isDirectory(Path.of(place))) {
            throw Complaint.machine(null, "The explorer is not packaged yet, and an agent has to be a jar. Build it: mvn -pl grader/app -am package");
        }
        return place;
    }

    private static Ended follow(Process process) {
        CompletableFuture<String> errors = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
        String report = read(process.getInputStream());
        return told(process.onExit().join().exitValue(), report, errors.join());
    }

    private static String read(InputStream in) {
        try (in) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A JVM that has ended without a word of the explorer's has told nothing about the program. */
    private static Ended told(int status, String report, String errors) {
        if (status <= LAST_STATUS && !(report + errors).isEmpty()) {
            return new Ended(status, report, errors);
        }
        String how = status >= FIRST_SIGNAL ? "was ended from outside, by signal " + (status - FIRST_SIGNAL + 1) : "ended with status " + status;
        throw Complaint.machine(null, "The program could not be explored: its JVM %s before the explorer was done.%n%s", how, errors.isEmpty()
                ? "It has " + MEMORY + " of memory. Does the program need more, end its own process, or call native code?" : errors.strip());
    }
}
