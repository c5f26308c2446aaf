package lockstep.grader.catalog;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads YAML files, and says where in a file it stumbled. */
public final class Yaml {

    private static final ObjectMapper MAPPER = new ObjectMapper(new YAMLFactory())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Yaml() { }

    /**
     * Reads a file.
     *
     * @throws Complaint where it cannot be read or has another form
     */
    public static <T> T read(Path file, Class<T> type) {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString(), type);
        } catch (IOException e) {
            throw Complaint.use("%s cannot be read: %s%nMend or restore the file; in a clone of the kit: git checkout -- %s", file, e.getMessage(), file);
        }
    }

    /**
     * Reads a stream.
     *
     * @param name what the stream is called in a complaint
     * @throws Complaint where it has another form
     */
    public static <T> T read(InputStream in, String name, Class<T> type) throws IOException {
        try {
            return Optional.ofNullable(MAPPER.readValue(in, type)).orElseThrow(() -> Complaint.use("%s is empty.", name));
        } catch (JacksonException e) {
            throw Complaint.use("%s%s: %s", name, where(e.getLocation()), firstLine(e.getOriginalMessage()));
        }
    }

    private static String where(JsonLocation location) {
        return location == null ? "" : ", line " + location.getLineNr() + ", column " + location.getColumnNr();
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("not the expected form");
    }
}
