package lockstep.grader.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Kit;
import lockstep.grader.overlay.SourceFile;
import lockstep.grader.submission.Submission;

/** What the files of an exercise were at first. The kit keeps a second copy, since students edit the first one in place. */
public final class Skeleton {

    private Skeleton() { }

    /** The folder with the second copy. */
    public static Path folderIn(Kit kit, Exercise exercise) {
        return kit.solutions().resolve(exercise.folderName()).resolve("skeleton");
    }

    /** The second copy of a submitted file, which is named relative to the exercise's folder. */
    public static Path fileIn(Kit kit, Exercise exercise, String path) {
        return folderIn(kit, exercise).resolve(Submission.flat(path));
    }

    static Work of(Kit kit, Exercise exercise) {
        return new Work(exercise.submit().stream().map(path -> new SourceFile(path, read(fileIn(kit, exercise, path)), true)).toList());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw Complaint.machine(e, "The kit's copy of the skeleton, %s, cannot be read: %s%nRestore it; in a clone of the kit: git checkout -- %s", file, e,
                    file);
        }
    }
}
