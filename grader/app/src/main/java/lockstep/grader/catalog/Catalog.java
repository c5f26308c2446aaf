package lockstep.grader.catalog;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * All exercises of the kit.
 *
 * @param kit       where they are
 * @param exercises the exercises, in the order of their numbers
 * @param packagesOfChecks the packages below {@code lockstep.checks}
 */
public record Catalog(Kit kit, List<Exercise> exercises, Set<String> packagesOfChecks) {

    private static final Pattern FOLDER = Pattern.compile("\\d\\d-[a-z0-9-]+");

    /** The content of {@code exercise.yaml}. */
    private record ExerciseFile(String id, String name, @JsonProperty("package") String packageName, Integer weight, Integer jdk,
                                List<String> submit, List<String> allow, List<String> forbids) { }

    /**
     * Reads {@code exercise.yaml} of every exercise and finds its checks. Those of an exercise that needs a newer JDK need not be there.
     *
     * @throws Complaint where a file is missing or broken, or an exercise has no checks
     */
    public static Catalog of(Kit kit) {
        try (Stream<Path> folders = Files.list(kit.exercises()); CheckClasses classes = CheckClasses.open()) {
            List<Exercise> exercises = folders.filter(folder -> FOLDER.matcher(folder.getFileName().toString()).matches())
                    .sorted().map(folder -> read(folder, classes)).toList();
            if (exercises.isEmpty()) {
                throw Complaint.use("There is no exercise in %s. Restore the folder; in a clone of the kit: git checkout -- exercises", kit.exercises());
            }
            return new Catalog(kit, exercises, classes.packages());
        } catch (IOException e) {
            throw Complaint.machine(e, "The exercises in %s cannot be read: %s", kit.exercises(), e.getMessage());
        }
    }

    private static Exercise read(Path folder, CheckClasses classes) {
        Path file = folder.resolve("exercise.yaml");
        ExerciseFile yaml = Yaml.read(file, ExerciseFile.class);
        Exercise exercise = new Exercise(required(yaml.id, file, "id"), required(yaml.name, file, "name"), required(yaml.packageName, file, "package"),
                Objects.requireNonNullElse(yaml.weight, 1), Objects.requireNonNullElse(yaml.jdk, 17), required(yaml.submit, file, "submit"),
                Objects.requireNonNullElse(yaml.allow, List.of()), Objects.requireNonNullElse(yaml.forbids, List.of()), folder, List.of());
        if (!exercise.folderName().equals(folder.getFileName().toString())) {
            throw Complaint.use("%s says id %s and name %s, but its folder is called %s.", file, exercise.id(), exercise.name(), folder.getFileName());
        }
        List<CheckSpec> checks = exercise.runsHere() ? classes.of(exercise) : List.of();
        return new Exercise(exercise.id(), exercise.name(), exercise.packageName(), exercise.weight(), exercise.jdk(), exercise.submit(),
                exercise.allow(), exercise.forbids(), folder, checks);
    }

    private static <T> T required(T value, Path file, String name) {
        return Optional.ofNullable(value).orElseThrow(() -> Complaint.use("%s lacks '%s'.", file, name));
    }

    /** The exercise with this number or name, as a user may type it: {@code 01}, {@code 1}, {@code first-threads}, {@code 01-first-threads}. */
    public Optional<Exercise> find(String name) {
        String padded = name.length() == 1 ? "0" + name : name;
        return exercises.stream()
                .filter(exercise -> exercise.id().equals(padded) || exercise.name().equals(name) || exercise.folderName().equals(name))
                .findFirst();
    }
}
