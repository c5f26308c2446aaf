package lockstep.grader.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.desk.Skeleton;
import lockstep.grader.submission.Submission;

/** Law 2. Files that a build or an editor leaves, which git ignores, are passed over. */
final class ExpectedFiles implements Law.Rule {

    private static final Pattern PASSED_OVER = Pattern.compile("(^|.*/)(target|bin|\\.[^/]+)/.*|.*\\.iml|(^|.*/)\\.[^/]+");
    private static final Pattern READ = Pattern.compile("(?ms)^## (Read|Что почитать)\\s*\\n(.*?)(?=^## |\\z)");

    @Override
    public void look(Ground ground, Notes notes) {
        for (Exercise exercise : ground.exercises()) {
            lookAtExercise(exercise, notes);
            lookAtSolution(ground.kit().solutions().resolve(exercise.folderName()), exercise, notes);
            lookAtSkeleton(ground, exercise, notes);
        }
    }

    /** What {@code lockstep reset} restores is what the exercise began with. */
    private static void lookAtSkeleton(Ground ground, Exercise exercise, Notes notes) {
        for (String file : exercise.submit()) {
            Path skeleton = exercise.folder().resolve(file);
            Path kept = Skeleton.fileIn(ground.kit(), exercise, file);
            notes.expect(!Files.exists(skeleton) || new KeptFile(kept).isOrBecomes(new KeptFile(skeleton).text(), ground.terms()),
                    "%s is not what %s of the exercise is; if it should be: ./lockstep audit --law 2 --rewrite",
                    ground.kit().home().relativize(kept), skeleton.getFileName());
        }
    }

    private static void lookAtExercise(Exercise exercise, Notes notes) {
        Set<String> files = files(exercise.folder());
        require(exercise.folderName(), files, List.of("pom.xml", "README.md", "README.ru.md", "exercise.yaml"), notes);
        require(exercise.folderName(), files, exercise.submit(), notes);
        notes.expect(files.stream().anyMatch(file -> file.startsWith("src/test/java/")), "%s has no visible tests", exercise.folderName());
        String expected = "pom\\.xml|README(\\.ru)?\\.md|exercise\\.yaml|src/(main|test)/java/.+\\.java";
        refuseOthers("exercises/" + exercise.folderName(), files, expected, notes);
        for (String readme : List.of("README.md", "README.ru.md")) {
            notes.expect(!files.contains(readme) || hasReading(exercise.folder().resolve(readme)), "%s/%s has no 'Read' block with something in it",
                    exercise.folderName(), readme);
        }
    }

    private static void lookAtSolution(Path folder, Exercise exercise, Notes notes) {
        String where = "solutions/" + exercise.folderName();
        Set<String> files = files(folder);
        require(where, files, List.of("pom.xml", "WHY.md", "WHY.ru.md"), notes);
        require(where, files, exercise.submit(), notes);
        notes.expect(kinds(files, "alternatives").size() >= 2, "%s has fewer than two alternatives", where);
        String names = exercise.submit().stream().map(Submission::flat).map(Pattern::quote).collect(Collectors.joining("|"));
        String submitted = exercise.submit().stream().map(Pattern::quote).collect(Collectors.joining("|"));
        refuseOthers(where, files, "pom\\.xml|WHY(\\.ru)?\\.md|" + submitted + "|skeleton/(" + names + ")|alternatives/[a-z0-9-]+/(" + names
                + ")|mistakes/[a-z0-9-]+/(" + names + "|expected\\.yaml|told\\.(en|ru)\\.txt)", notes);
        kinds(files, "mistakes").forEach(key -> require(where, files, List.of("mistakes/" + key + "/" + Variant.EXPECTED), notes));
    }

    private static Set<String> kinds(Set<String> files, String kind) {
        return files.stream().filter(file -> file.startsWith(kind + "/")).map(file -> file.split("/")[1]).collect(Collectors.toSet());
    }

    private static void require(String where, Set<String> files, List<String> wanted, Notes notes) {
        wanted.forEach(file -> notes.expect(files.contains(file), "%s lacks %s", where, file));
    }

    private static void refuseOthers(String where, Set<String> files, String expected, Notes notes) {
        files.forEach(file -> notes.expect(file.matches(expected), "%s holds %s, which nobody expects there", where, file));
    }

    private static boolean hasReading(Path readme) {
        try {
            return READ.matcher(Files.readString(readme)).results().anyMatch(match -> match.group(2).contains("- ") || match.group(2).contains("* "));
        } catch (IOException e) {
            return false;
        }
    }

    private static Set<String> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !PASSED_OVER.matcher(file).matches()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw Complaint.machine(e, "%s cannot be read: %s", folder, e.getMessage());
        }
    }
}
