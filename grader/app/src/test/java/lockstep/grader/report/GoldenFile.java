package lockstep.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What is expected to be said.
 *
 * @param folder a folder of the test resources, with a slash at its end
 * @param name   a file in it
 */
public record GoldenFile(String folder, String name) {

    private static final boolean WRITE = "write".equals(System.getProperty("lockstep.golden"));

    /** Compares, or writes the file anew where the build was started with {@code -Dlockstep.golden=write}. */
    public void shouldBe(String text) {
        if (WRITE) {
            write(text);
        } else {
            assertThat(text).as("%s; after a change that is meant: -Dlockstep.golden=write, then read the difference", name).isEqualTo(read());
        }
    }

    private void write(String text) {
        try {
            Path file = Path.of("src", "test", "resources").resolve(folder + name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String read() {
        try (InputStream in = GoldenFile.class.getClassLoader().getResourceAsStream(folder + name)) {
            assertThat(in).as("golden file " + name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
