package lockstep.grader.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.compile.StudentCompiler;
import lockstep.grader.compile.Workspace;
import lockstep.grader.desk.Skeleton;
import lockstep.grader.overlay.Overlay;
import lockstep.grader.overlay.Overlayer;

/** Law 3. */
final class NumberedTodos implements Law.Rule {

    private static final Pattern ANY = Pattern.compile("\\bTODO\\b");
    private static final Pattern COMMENT = Pattern.compile("// TODO \\d+: \\S");
    private static final Pattern THROWN = Pattern.compile("new UnsupportedOperationException\\(\"TODO \\d+: ");

    @Override
    public void look(Ground ground, Notes notes) {
        for (Exercise exercise : ground.exercises()) {
            List<Path> skeletons = exercise.submit().stream().map(exercise.folder()::resolve).toList();
            skeletons.forEach(file -> lookAtSkeleton(file, notes));
            Stream.of(exercise.folder().resolve("src"), ground.kit().solutions().resolve(exercise.folderName())).flatMap(NumberedTodos::sources)
                    .filter(file -> !skeletons.contains(file) && !file.startsWith(Skeleton.folderIn(ground.kit(), exercise)))
                    .forEach(file -> notes.expect(!ANY.matcher(read(file)).find(), "%s holds a TODO and is no skeleton", file));
        }
        ground.runnable().forEach(exercise -> lookAtWarnings(exercise, notes));
    }

    private static void lookAtSkeleton(Path file, Notes notes) {
        String text = read(file);
        notes.expect(COMMENT.matcher(text).find(), "%s has no comment '// TODO n: …'", file);
        notes.expect(THROWN.matcher(text).find(), "%s throws no UnsupportedOperationException(\"TODO n: …\")", file);
    }

    private static void lookAtWarnings(Exercise exercise, Notes notes) {
        try (Workspace workspace = Workspace.open()) {
            if (Overlayer.lay(exercise, Optional.of(exercise.folder())) instanceof Overlay.Complete overlay) {
                List<String> warnings = StudentCompiler.ofThisJdk().warnings(overlay, workspace.folder("classes"));
                notes.expect(warnings.isEmpty(), "the skeleton of %s compiles with warnings: %s", exercise.folderName(), warnings);
            }
        } catch (IOException e) {
            throw Complaint.machine(e, "The skeleton of %s cannot be compiled: %s", exercise.folderName(), e.getMessage());
        }
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList().stream();
        } catch (IOException e) {
            throw Complaint.machine(e, "%s cannot be read: %s", folder, e.getMessage());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Complaint.machine(e, "%s cannot be read: %s", file, e.getMessage());
        }
    }
}
