package lockstep.grader.desk;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Kit;
import lockstep.grader.catalog.Yaml;

/** The folder in which the kit keeps what it knows of its student: a file that can be read and copied, and backups. Git ignores it. */
public final class StateFolder {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private final Path folder;
    private final Speech speech;

    StateFolder(Kit kit, Speech speech) {
        this.folder = kit.home().resolve(".lockstep");
        this.speech = speech;
    }

    Path file() {
        return folder.resolve("progress.json");
    }

    /** Where files are kept that a command has replaced. */
    Path backups() {
        return folder.resolve("backup");
    }

    /**
     * What stands in the file; nothing where there is none.
     *
     * @throws Complaint where it cannot be understood; it has then been renamed, so that the next command can go on
     */
    Notebook read() {
        if (!Files.exists(file())) {
            return Notebook.EMPTY;
        }
        Notebook notebook = parse();
        if (notebook.version() != Notebook.VERSION) {
            throw speech.complaint("state.version", file(), notebook.version(), Notebook.VERSION);
        }
        return notebook;
    }

    private Notebook parse() {
        try (InputStream in = Files.newInputStream(file())) {
            // JSON is YAML, and this reader says where it stumbled.
            return Yaml.read(in, file().toString(), Notebook.class);
        } catch (Complaint e) {
            throw speech.complaint("state.broken", e.getMessage(), setAside());
        } catch (IOException e) {
            throw speech.failure(e, "state.unreadable", file(), e);
        }
    }

    private Path setAside() {
        Path kept = free("progress.broken");
        try {
            return Files.move(file(), kept);
        } catch (IOException e) {
            throw speech.failure(e, "state.unreadable", file(), e);
        }
    }

    private Path free(String name) {
        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> folder.resolve(name + "-" + i + ".json")).filter(path -> !Files.exists(path))
                .findFirst().orElseThrow();
    }

    /**
     * Changes what stands in the file. Of several programs that do so at the same time each sees what the others have written.
     *
     * @throws Complaint where the file could not be understood, and then after it has been written anew; or where it cannot be written
     */
    void change(UnaryOperator<Notebook> change) {
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Until the channel is closed.
                channel.lock();
                changeAlone(change);
            }
        } catch (IOException e) {
            throw speech.failure(e, "state.unwritable", file(), e);
        }
    }

    private void changeAlone(UnaryOperator<Notebook> change) throws IOException {
        Notebook before = Notebook.EMPTY;
        Optional<Complaint> broken = Optional.empty();
        try {
            before = read();
        } catch (Complaint e) {
            if (Files.exists(file())) {
                throw e;
            }
            broken = Optional.of(e);
        }
        write(change.apply(before));
        if (broken.isPresent()) {
            throw broken.get();
        }
    }

    private void write(Notebook notebook) throws IOException {
        Path made = Files.createTempFile(folder, "progress", ".new");
        Files.writeString(made, JSON.writeValueAsString(notebook).replace("\r\n", "\n") + "\n");
        Files.move(made, file(), StandardCopyOption.REPLACE_EXISTING);
    }
}
