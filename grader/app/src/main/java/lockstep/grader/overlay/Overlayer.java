package lockstep.grader.overlay;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.submission.Submission;

/** Lays submissions over exercises. */
public final class Overlayer {

    private static final String SOURCES = "src/main/java";

    private Overlayer() { }

    /**
     * Takes the submitted files from the student's folder and the given ones from the kit.
     *
     * @param module the student's folder of this exercise, if there is one
     * @throws Complaint where a file of the kit cannot be read
     */
    public static Overlay lay(Exercise exercise, Optional<Path> module) {
        if (module.isEmpty()) {
            return new Overlay.Lacking(exercise, "lacking.module", List.of(exercise.folderName()));
        }
        List<SourceFile> files = new ArrayList<>(given(exercise));
        for (String path : exercise.submit()) {
            SourceText text = SourceText.read(module.get(), find(module.get(), path));
            if (text instanceof SourceText.Unusable unusable) {
                return new Overlay.Lacking(exercise, unusable.says(), unusable.args());
            }
            files.add(new SourceFile(path, ((SourceText.Usable) text).text(), true));
        }
        return new Overlay.Complete(exercise, List.copyOf(files));
    }

    private static Path find(Path module, String path) {
        Path usual = module.resolve(path);
        Path flat = module.resolve(Submission.flat(path));
        return !Files.exists(usual, LinkOption.NOFOLLOW_LINKS) && Files.exists(flat, LinkOption.NOFOLLOW_LINKS) ? flat : usual;
    }

    private static List<SourceFile> given(Exercise exercise) {
        Path sources = exercise.folder().resolve(SOURCES);
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(Overlayer::isSource)
                    .filter(file -> !exercise.submit().contains(pathIn(exercise, file)))
                    .sorted().map(file -> given(exercise, file)).toList();
        } catch (IOException e) {
            throw Complaint.use("The given files of %s cannot be read: %s%nRestore them; in a clone of the kit: git checkout -- %s",
                    exercise.folderName(), e.getMessage(), sources);
        }
    }

    /** Not what an editor lays beside a file that it has open. */
    private static boolean isSource(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".java") && !name.startsWith(".");
    }

    private static SourceFile given(Exercise exercise, Path file) {
        SourceText text = SourceText.read(exercise.folder(), file);
        if (text instanceof SourceText.Unusable unusable) {
            throw Complaint.use("The given file %s cannot be used: %s. Restore it; in a clone of the kit: git checkout -- %s", file,
                    unusable.says(), file);
        }
        return new SourceFile(pathIn(exercise, file), ((SourceText.Usable) text).text(), false);
    }

    private static String pathIn(Exercise exercise, Path file) {
        return exercise.folder().relativize(file).toString().replace('\\', '/');
    }
}
