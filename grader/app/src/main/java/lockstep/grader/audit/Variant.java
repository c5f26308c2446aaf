package lockstep.grader.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Kit;
import lockstep.grader.catalog.Yaml;
import lockstep.protocol.Verdict;

/**
 * One way to fill in an exercise that the kit itself holds.
 *
 * @param exercise the exercise
 * @param name     the name of its folder
 * @param folder   the folder, fit to be graded
 */
record Variant(Exercise exercise, String name, Path folder) {

    /** The file beside a mistake that says what it must get. */
    static final String EXPECTED = "expected.yaml";

    /**
     * What a mistake must get.
     *
     * @param check   from which check
     * @param verdict which verdict
     */
    record Expected(String check, Verdict verdict) { }

    static Variant skeleton(Exercise exercise) {
        return new Variant(exercise, "skeleton", exercise.folder());
    }

    static Variant reference(Kit kit, Exercise exercise) {
        return new Variant(exercise, "reference", kit.solutions().resolve(exercise.folderName()));
    }

    static List<Variant> alternatives(Kit kit, Exercise exercise) {
        return below(kit, exercise, "alternatives");
    }

    static List<Variant> mistakes(Kit kit, Exercise exercise) {
        return below(kit, exercise, "mistakes");
    }

    private static List<Variant> below(Kit kit, Exercise exercise, String kind) {
        Path folder = kit.solutions().resolve(exercise.folderName()).resolve(kind);
        if (!Files.isDirectory(folder)) {
            return new ArrayList<>();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().map(child -> new Variant(exercise, child.getFileName().toString(), child)).toList();
        } catch (IOException e) {
            throw Complaint.machine(e, "%s cannot be read: %s", folder, e.getMessage());
        }
    }

    /** What this mistake must get. */
    Expected expected() {
        return Yaml.read(folder.resolve(EXPECTED), Expected.class);
    }

    /** How it is called in a breach. */
    String shown() {
        return exercise.folderName() + "/" + name;
    }
}
