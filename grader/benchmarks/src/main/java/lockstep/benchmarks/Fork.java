package lockstep.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import lockstep.explorer.agent.AgentFlags;

/** A JVM for one tool and one program, on one processor where the system can say so, and no longer than the limit. */
final class Fork {
    private final List<String> command;
    private final long limitSeconds;

    private Fork(List<String> command, long limitSeconds) {
        this.command = command;
        this.limitSeconds = limitSeconds;
    }

    static Fork explorer(long limitSeconds) {
        List<String> command = java();
        String agent = System.getProperty("benchmarks.explorer");
        command.addAll(AgentFlags.list());
        command.addAll(List.of("-javaagent:" + agent, "-Xmx512m", "-Xss1m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
            "-XX:ActiveProcessorCount=4",
            "-cp", agent + File.pathSeparator + System.getProperty("benchmarks.programs"), ExplorerSide.class.getName()));
        return new Fork(command, limitSeconds);
    }

    static Fork lincheck(long limitSeconds) {
        List<String> command = java();
        command.addAll(List.of("-XX:+EnableDynamicAgentLoading", "-Xmx2g", "-cp",
            System.getProperty("benchmarks.lincheck") + File.separator + "*" + File.pathSeparator + System.getProperty("benchmarks.programs"),
            LincheckSide.class.getName()));
        return new Fork(command, limitSeconds);
    }

    private static List<String> java() {
        List<String> command = new ArrayList<>();
        if (Files.isExecutable(Path.of("/usr/bin/taskset"))) {
            command.addAll(List.of("/usr/bin/taskset", "-c", "0"));
        }
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+IgnoreUnrecognizedVMOptions"));
        return command;
    }

    Measured run(Program program, int schedules) throws IOException, InterruptedException {
        List<String> line = new ArrayList<>(command);
        line.addAll(List.of(program.name(), String.valueOf(schedules)));
        Path output = Files.createTempFile("benchmark", ".txt");
        try {
            Process process = new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(output.toFile()).start();
            boolean ended = process.waitFor(limitSeconds, TimeUnit.SECONDS);
            process.destroyForcibly().waitFor();
            return Measured.of(Files.readAllLines(output), ended ? "" : "no end in " + limitSeconds + " s");
        } finally {
            Files.delete(output);
        }
    }
}
