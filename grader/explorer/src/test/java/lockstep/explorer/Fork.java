package lockstep.explorer;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import lockstep.explorer.agent.Agent;
import lockstep.explorer.agent.AgentFlags;

/** Runs a main class in a JVM of its own, with the agent and the flags that the explorer is used with. */
public final class Fork {
    private static final int LIMIT_SECONDS = 1200;

    private Fork() {
    }

    /** What the JVM ended with and printed. */
    public record Result(int status, String output, String errors) {
    }

    /** @param morePath classes beside those of the tests, or empty */
    public static Result run(String morePath, String mainClass, List<String> arguments) {
        try {
            Path out = Files.createTempFile("fork", ".out");
            Path err = Files.createTempFile("fork", ".err");
            Process process = new ProcessBuilder(command(morePath, mainClass, arguments)).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
            if (!process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the JVM of " + mainClass + " " + arguments + " did not end");
            }
            Result result = new Result(process.exitValue(), Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
            Files.delete(out);
            Files.delete(err);
            return result;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> command(String morePath, String mainClass, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-javaagent:" + agent(),
            "-cp", System.getProperty("java.class.path") + (morePath.isEmpty() ? "" : File.pathSeparator + morePath), "-Xmx512m", "-Xss512k",
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:ActiveProcessorCount=4", "-Dfile.encoding=UTF-8"));
        command.addAll(AgentFlags.list());
        command.add(mainClass);
        command.addAll(arguments);
        return command;
    }

    private static Path agent() throws IOException {
        Path jar = Path.of("target", "agent-for-tests.jar").toAbsolutePath();
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Premain-Class", Agent.class.getName());
        manifest.getMainAttributes().putValue("Can-Retransform-Classes", "true");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
            out.finish();
        }
        return jar;
    }
}
