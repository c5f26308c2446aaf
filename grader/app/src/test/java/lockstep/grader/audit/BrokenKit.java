package lockstep.grader.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lockstep.grader.RealKit;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Kit;

/** A copy of the kit that a test breaks in one place: one exercise with two alternatives and one mistake, and of the others what says that they are there. */
final class BrokenKit {

    static final String EXERCISE = "01-first-threads";
    static final String MISTAKE = "no-join";
    private static final Set<String> ALTERNATIVES = Set.of("invoke-all", "count-down-latch");

    private final Path home;

    private BrokenKit(Path home) {
        this.home = home;
    }

    /** A copy that is not broken yet. */
    static BrokenKit in(Path folder) throws IOException {
        BrokenKit copy = new BrokenKit(folder);
        Path real = RealKit.kit().home();
        Files.copy(real.resolve("pom.xml"), folder.resolve("pom.xml"));
        Files.createDirectory(folder.resolve("grader"));
        copyTree(real.resolve("exercises"), folder.resolve("exercises"));
        copyTree(real.resolve("solutions"), folder.resolve("solutions"));
        return copy;
    }

    BrokenKit keepFew() throws IOException {
        keepOnly(Set.of(MISTAKE), solution("mistakes"));
        keepOnly(ALTERNATIVES, solution("alternatives"));
        return this;
    }

    private static void keepOnly(Set<String> names, Path all) throws IOException {
        try (Stream<Path> folders = Files.list(all)) {
            for (Path other : folders.filter(folder -> !names.contains(folder.getFileName().toString())).toList()) {
                delete(other);
            }
        }
    }

    Path exercise(String file) {
        return home.resolve("exercises").resolve(EXERCISE).resolve(file);
    }

    Path solution(String file) {
        return home.resolve("solutions").resolve(EXERCISE).resolve(file);
    }

    Path mistake(String file) {
        return solution("mistakes").resolve(MISTAKE).resolve(file);
    }

    /** The breaches of a law on one exercise with one seed. */
    List<String> breachesOf(Law law) {
        return breachesOf(law, false);
    }

    /** The breaches that are left after what is kept of the reports has been written anew. */
    List<String> breachesOfRewritten(Law law) {
        return breachesOf(law, true);
    }

    private List<String> breachesOf(Law law, boolean rewrites) {
        try (Ground ground = new Ground(Catalog.of(new Kit(home)), exercise -> exercise.folderName().equals(EXERCISE), Terms.of(1, 100, rewrites))) {
            return law.ruling(ground).breaches();
        }
    }

    static void replace(Path file, String what, String by) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(what)) {
            throw new IllegalStateException(file + " does not hold: " + what);
        }
        Files.writeString(file, text.replace(what, by));
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(path -> isNeeded(from.relativize(path))).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private static boolean isNeeded(Path path) {
        return !path.toString().contains("target") && (path.getNameCount() <= 2 || path.startsWith(EXERCISE));
    }
}
