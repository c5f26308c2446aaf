package lockstep.grader.grade;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.compile.StudentCompiler;
import lockstep.grader.compile.Workspace;
import lockstep.grader.overlay.Overlay;
import lockstep.grader.overlay.SourceFile;

/** What is needed to grade, made once for a run. */
record Workshop(Workspace workspace, StudentCompiler compiler) {

    /** An empty folder for the class files of an exercise. */
    Path classesOf(Exercise exercise) {
        return workspace.folder("classes-" + exercise.id());
    }

    /** The submitted files, written down as they were read. */
    List<Path> sourcesOf(Overlay.Complete overlay) {
        Path folder = workspace.folder("sources-" + overlay.exercise().id());
        List<Path> files = new ArrayList<>();
        try {
            for (SourceFile source : overlay.submitted()) {
                files.add(Files.writeString(folder.resolve(source.name()), source.text()));
            }
        } catch (IOException e) {
            throw Complaint.machine(e, "No file can be written in %s: %s", folder, e.getMessage());
        }
        return files;
    }
}
