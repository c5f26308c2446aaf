package lockstep.grader.compile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.submission.Submission;

/** Holds the classes of a submission against those of the reference: all that the reference offers must be there. */
public final class ApiComparison {

    private final Exercise exercise;
    private final Path classes;

    /**
     * Compares later.
     *
     * @param classes the folder of the submission's class files
     */
    public ApiComparison(Exercise exercise, Path classes) {
        this.exercise = exercise;
        this.classes = classes;
    }

    /** What the reference offers and the submission does not. */
    public List<Compilation.Missing> missing() throws IOException {
        List<Compilation.Missing> missing = new ArrayList<>();
        for (String type : submittedTypes()) {
            Api wanted = reference(type);
            Optional<Api> offered = submitted(type);
            if (offered.isEmpty()) {
                missing.add(new Compilation.Missing(wanted.declaration(), List.of()));
            } else {
                missing.addAll(offered.get().lacks(wanted));
            }
        }
        return missing;
    }

    /** What the submission offers and the reference does not. */
    public List<Compilation.Missing> surplus() throws IOException {
        List<Compilation.Missing> surplus = new ArrayList<>();
        for (String type : submittedTypes()) {
            Optional<Api> offered = submitted(type);
            surplus.addAll(offered.isEmpty() ? List.of() : reference(type).lacks(offered.get()));
        }
        return surplus;
    }

    private List<String> submittedTypes() {
        String folder = exercise.packageName().replace('.', '/') + "/";
        return exercise.submit().stream().map(file -> folder + Submission.flat(file).replace(".java", "")).toList();
    }

    private Optional<Api> submitted(String type) throws IOException {
        Path file = classes.resolve(type + ".class");
        return Files.exists(file) ? Optional.of(Api.of(Files.readAllBytes(file))) : Optional.empty();
    }

    private Api reference(String type) throws IOException {
        try (InputStream in = ApiComparison.class.getClassLoader().getResourceAsStream(type + ".class")) {
            if (in == null) {
                throw Complaint.machine(null, "The reference of exercise %s lacks %s. Build the grader anew: mvn -pl grader/app -am package",
                        exercise.folderName(), type);
            }
            return Api.of(in.readAllBytes());
        }
    }
}
