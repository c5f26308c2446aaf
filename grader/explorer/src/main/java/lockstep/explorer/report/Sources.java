package lockstep.explorer.report;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lockstep.explorer.outcome.Place;

/** The program's source text, looked for below some folders; what is not found is not shown. */
public final class Sources {
    private final List<Path> roots;
    private final Map<String, List<String>> known = new HashMap<>();

    public Sources(List<Path> roots) {
        this.roots = roots;
    }

    /** Where sources usually lie, seen from the folder the command was given in. */
    public static Sources usual() {
        return new Sources(List.of(Path.of("src/main/java"), Path.of("src/test/java"), Path.of("src"), Path.of("")));
    }

    /** The text of a line, without its indentation; empty where it is not known. */
    public String line(Place place) {
        int end = place.className().lastIndexOf('.');
        String name = (end < 0 ? "" : place.className().substring(0, end + 1).replace('.', '/')) + place.file();
        List<String> lines = known.computeIfAbsent(name, this::read);
        return place.line() >= 1 && place.line() <= lines.size() ? lines.get(place.line() - 1).strip() : "";
    }

    private List<String> read(String name) {
        for (Path root : roots) {
            try {
                Path file = root.resolve(name);
                if (Files.isRegularFile(file)) {
                    return Files.readAllLines(file);
                }
            } catch (MalformedInputException otherCharset) {
                return List.of();
            } catch (IOException | RuntimeException unreadable) {
                return List.of();
            }
        }
        return List.of();
    }
}
