package lockstep.grader.run;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lockstep.explorer.agent.AgentFlags;
import lockstep.explorer.agent.AgentJar;
import lockstep.grader.catalog.CheckSpec.Way;
import lockstep.grader.catalog.Complaint;
import lockstep.worker.WorkerMain;

/** How a worker is started: the same JVM as the host's, made small, quick, and alike on every machine. */
final class WorkerJvm {

    private static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:-UsePerfData", "-Xmx256m", "-ea",
            // The same number of processors everywhere, or pools sized by it would behave differently.
            "-XX:ActiveProcessorCount=4",
            "-XX:+ExitOnOutOfMemoryError", "-XX:-CreateCoredumpOnCrash", "-XX:+DisableAttachMechanism",
            "-Dfile.encoding=UTF-8", "-Duser.language=en", "-Duser.country=US", "-Duser.timezone=UTC", "-Djava.awt.headless=true");
    /** By these system properties the launcher names the archive that is to be used, and the one that is to be made. */
    private static final String ARCHIVE = System.getProperty("lockstep.worker.archive", "");
    private static final String MAKE_ARCHIVE = System.getProperty("lockstep.worker.archive.make", "");
    /** An archive that does not fit is no news to anyone. */
    private static final String QUIET = "-Xlog:disable";
    private static final List<String> KIT_CLASSES = List.of("lockstep.worker.WorkerMain", "lockstep.explorer.Explore", "org.junit.jupiter.api.Test",
            "org.junit.jupiter.engine.JupiterTestEngine", "org.junit.platform.engine.TestEngine", "org.junit.platform.commons.JUnitException",
            "org.junit.platform.launcher.Launcher", "org.opentest4j.AssertionFailedError", "org.apiguardian.api.API");
    /** What a JVM needs to start at all; the rest of the environment may hold secrets of the machine. */
    private static final Set<String> ENVIRONMENT = Set.of("PATH", "SYSTEMROOT", "TEMP", "TMP", "TMPDIR", "LD_LIBRARY_PATH");

    /** A check's body needs a few hundred steps; what does not end in so many never ends. */
    private static final int STEPS = 200_000;

    private WorkerJvm() { }

    /**
     * The command of a worker.
     *
     * @param debug where it waits for a debugger, if it does
     */
    static ProcessBuilder process(Way way, Path folder, int port, String token, Optional<DebugPort> debug) throws IOException {
        List<String> command = new ArrayList<>(way == Way.EXPLORED ? Processors.keepOnOne() : List.of());
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(way == Way.EXPLORED ? explorerFlags() : onceFlags(folder));
        debug.ifPresent(wanted -> command.addAll(wanted.flags()));
        command.add("-XX:ErrorFile=" + folder.resolve("jvm-error.log"));
        command.addAll(List.of("-cp", classpath(), WorkerMain.class.getName(), Integer.toString(port), token));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> !ENVIRONMENT.contains(name.toUpperCase(Locale.ROOT)));
        return builder;
    }

    private static List<String> explorerFlags() throws IOException {
        List<String> flags = new ArrayList<>(List.of("-javaagent:" + AgentJar.find(), "-Xss512k", "-Dlockstep.explore.steps=" + STEPS));
        flags.addAll(AgentFlags.list());
        return flags;
    }

    private static List<String> onceFlags(Path folder) {
        List<String> flags = new ArrayList<>(List.of("-Xss1m"));
        flags.addAll(archiveFlags(folder));
        return flags;
    }

    /** An archive of the worker's classes makes it start in half the time. The launcher has it made once, after each build. */
    private static List<String> archiveFlags(Path folder) {
        if (!MAKE_ARCHIVE.isEmpty()) {
            return List.of("-XX:ArchiveClassesAtExit=" + MAKE_ARCHIVE + "." + folder.getFileName(), "-D" + WorkerMain.EXIT_IN_ORDER + "=true", QUIET);
        }
        return Files.isReadable(Path.of(ARCHIVE)) && !ARCHIVE.isEmpty() ? List.of("-XX:SharedArchiveFile=" + ARCHIVE, QUIET) : List.of();
    }

    /** Whether workers must be left to end by themselves, so that they write the archive. */
    static boolean makesArchive() {
        return !MAKE_ARCHIVE.isEmpty();
    }

    private static String classpath() {
        Set<String> places = KIT_CLASSES.stream().map(WorkerJvm::placeOf).collect(Collectors.toCollection(LinkedHashSet::new));
        if (Files.isDirectory(Path.of(placeOf("lockstep.explorer.Explore")))) {
            // Only the explorer's jar has the library in it.
            places.add(placeOf("org.objectweb.asm.ClassReader"));
        }
        return String.join(File.pathSeparator, places);
    }

    /** The folder or jar that a class of the kit stands in. */
    static String placeOf(String type) {
        try {
            Class<?> found = Class.forName(type, false, WorkerJvm.class.getClassLoader());
            return Path.of(found.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (ClassNotFoundException | URISyntaxException e) {
            throw Complaint.machine(e, "The grader is not complete: %s is missing. Build it anew: mvn -pl grader/app -am package", type);
        }
    }
}
