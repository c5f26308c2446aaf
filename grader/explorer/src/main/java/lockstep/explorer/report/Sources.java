package lockstep.explorer.report;

import java.io.File;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import lockstep.explorer.outcome.Place;

/** The program's source text, looked for below some folders; what is not found is not shown. */
public final class Sources {
    private static final int LEVELS_UP = 5;

    private final List<Path> roots;
    private final Map<String, List<String>> known = new HashMap<>();

    public Sources(List<Path> roots) {
        this.roots = roots;
    }

    /** Where sources usually lie, seen from the current folder and from where the classes are. */
    public static Sources usual() {
        Stream<Path> here = Stream.of("src/main/java", "src/test/java", "src", "").map(Path::of);
        Stream<Path> beside = Stream.of(System.getProperty("java.class.path", "").split(File.pathSeparator)).filter(entry -> !entry.isEmpty())
            .flatMap(entry -> beside(Path.of(entry).toAbsolutePath().normalize()));
        return new Sources(Stream.concat(here, beside).distinct().toList());
    }

    /** Next to the classes themselves, or where build tools have them: {@code target/classes}, {@code build/classes/java/main}, {@code bin}. */
    private static Stream<Path> beside(Path classes) {
        Stream<Path> above = Stream.iterate(classes, Objects::nonNull, Path::getParent).limit(LEVELS_UP);
        return Stream.concat(Stream.of(classes), above.flatMap(folder -> Stream.of("src/main/java", "src/test/java", "src").map(folder::resolve)));
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
