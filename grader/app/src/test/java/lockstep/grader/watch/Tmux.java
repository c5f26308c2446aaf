package lockstep.grader.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A real terminal with a shell in it, and somebody who types and reads. */
final class Tmux implements AutoCloseable {

    /** A busy machine takes its time. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path socket;

    /** Opens one of this size. Its files stand in this folder. */
    Tmux(Path folder, int columns, int rows) {
        this.socket = folder.resolve("tmux");
        call("new-session", "-d", "-x", Integer.toString(columns), "-y", Integer.toString(rows), "exec env PS1='$ ' LANG=C.UTF-8 sh");
        await().atMost(PATIENCE).until(() -> screen().startsWith("$"));
    }

    static boolean isThere() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator)).anyMatch(bin -> Files.isExecutable(Path.of(bin, "tmux")));
    }

    /** Types a line and ends it. */
    void line(String text) {
        call("send-keys", "-l", text);
        keys("Enter");
    }

    /** Presses keys, by the names that tmux has for them. */
    void keys(String... names) {
        call(Stream.concat(Stream.of("send-keys"), Stream.of(names)).toArray(String[]::new));
    }

    void resize(int columns, int rows) {
        call("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows));
    }

    /** What is to be seen. */
    String screen() {
        return call("capture-pane", "-p");
    }

    /** Waits until all of this is to be seen. */
    void shows(String... parts) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(screen()).contains(parts));
    }

    /** Waits until nothing of this is to be seen any more. */
    void hides(String... parts) {
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(screen()).doesNotContain(parts));
    }

    private String call(String... words) {
        List<String> command = new ArrayList<>(List.of("tmux", "-u", "-f", "/dev/null", "-S", socket.toString()));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        call("kill-server");
    }
}
