package lockstep.grader.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;

/**
 * What was handed in: a copy of {@code exercises/}, whole or some of its modules, a copy of the kit, or one exercise's folder.
 *
 * @param folder  the folder that was named
 * @param modules the folder of each exercise that was found, by the exercise's number
 * @param strange names of folders that look like an exercise but are none of this kit
 */
public record Submission(Path folder, Map<String, Path> modules, List<String> strange) {

    private static final Pattern MODULE = Pattern.compile("\\d\\d-.+");

    /**
     * Looks through a folder.
     *
     * @throws Complaint where it is missing or unreadable, or holds no exercise
     */
    public static Submission in(Path folder, Catalog catalog) {
        if (!Files.isDirectory(folder)) {
            throw Complaint.use("%s is %s.%nName the folder that holds the exercises: lockstep grade FOLDER", folder,
                    Files.exists(folder) ? "not a folder" : "not there");
        }
        return modulesIn(folder, catalog)
                .or(() -> modulesIn(folder.resolve("exercises"), catalog))
                .or(() -> single(folder, catalog))
                .orElseThrow(() -> Complaint.use("No exercise found in %s.%nExpected one of:%n"
                        + "  a folder with exercises in it, such as %s%n  the folder of one exercise, with %s in it", folder,
                        catalog.exercises().get(0).folderName(), catalog.exercises().get(0).submit().get(0)));
    }

    private static Optional<Submission> modulesIn(Path folder, Catalog catalog) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Map<String, Path> modules = new TreeMap<>();
        List<String> strange = new ArrayList<>();
        for (Path module : foldersIn(folder)) {
            String name = module.getFileName().toString();
            named(name, catalog).ifPresentOrElse(exercise -> modules.put(exercise.id(), module), () -> strange.add(name));
        }
        return modules.isEmpty() ? Optional.empty() : Optional.of(new Submission(folder, modules, strange));
    }

    private static List<Path> foldersIn(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> MODULE.matcher(child.getFileName().toString()).matches()).filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw Complaint.use("%s cannot be read: %s%nCheck its permissions: ls -ld %s", folder, e.getMessage(), folder);
        }
    }

    private static Optional<Exercise> named(String name, Catalog catalog) {
        return catalog.exercises().stream().filter(exercise -> exercise.folderName().equals(name)).findFirst();
    }

    private static Optional<Submission> single(Path folder, Catalog catalog) {
        Path real = folder.toAbsolutePath().normalize();
        Optional<Exercise> byName = Optional.ofNullable(real.getFileName()).flatMap(name -> named(name.toString(), catalog));
        return byName.or(() -> catalog.exercises().stream().filter(exercise -> holdsFileOf(exercise, folder)).findFirst())
                .map(exercise -> new Submission(folder, Map.of(exercise.id(), folder), List.of()));
    }

    private static boolean holdsFileOf(Exercise exercise, Path folder) {
        return exercise.submit().stream().anyMatch(file -> Files.exists(folder.resolve(file)) || Files.exists(folder.resolve(flat(file))));
    }

    /** The name of a submitted file without its folders: in a folder without {@code src}, the file may stand at the top. */
    public static String flat(String file) {
        return file.substring(file.lastIndexOf('/') + 1);
    }

    /** The folder of an exercise, if it was handed in. */
    public Optional<Path> moduleOf(Exercise exercise) {
        return Optional.ofNullable(modules.get(exercise.id()));
    }

    /** The exercises that were not handed in. */
    public List<Exercise> missingFrom(Catalog catalog) {
        return catalog.exercises().stream().filter(exercise -> !modules.containsKey(exercise.id())).toList();
    }
}
