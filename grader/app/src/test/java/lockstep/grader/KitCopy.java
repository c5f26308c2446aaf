package lockstep.grader;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Kit;

/**
 * A small kit in which a test may work like a student: two exercises, and nothing graded yet.
 *
 * @param home its root folder
 */
public record KitCopy(Path home) {

    private static final List<String> EXERCISES = List.of("01-first-threads", "04-hit-counter");
    private static final String FIRST = "src/main/java/lockstep/firstthreads/FirstThreads.java";

    /** A copy in this folder. */
    public static KitCopy in(Path folder) throws IOException {
        Files.createDirectory(folder.resolve("grader"));
        for (String exercise : EXERCISES) {
            copyTree(RealKit.kit().solutions().resolve(exercise), folder.resolve("solutions").resolve(exercise));
            Path copy = folder.resolve("exercises").resolve(exercise);
            copyTree(RealKit.kit().exercises().resolve(exercise), copy);
        }
        return new KitCopy(folder);
    }

    /** What it consists of. */
    public Catalog catalog() {
        return Catalog.of(new Kit(home));
    }

    /** The file of exercise 01 that is worked on. */
    public Path first() {
        return home.resolve("exercises/01-first-threads").resolve(FIRST);
    }

    /** The file of exercise 04 that is worked on. */
    public Path fourth() {
        return home.resolve("exercises/04-hit-counter/src/main/java/lockstep/hitcounter/HitCounter.java");
    }

    /** Exercise 01 is done with this mistake. */
    public void makeMistake(String key) throws IOException {
        Files.copy(home.resolve("solutions/01-first-threads/mistakes").resolve(key).resolve("FirstThreads.java"), first(),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Exercise 01 is solved. */
    public void solve() throws IOException {
        Files.copy(home.resolve("solutions/01-first-threads").resolve(FIRST), first(), StandardCopyOption.REPLACE_EXISTING);
    }

    /** The file with what is known of the student. */
    public Path state() {
        return home.resolve(".lockstep/progress.json");
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).filter(path -> !path.toString().contains("target")).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }
}
