package lockstep.grader.overlay;

import java.util.List;
import lockstep.grader.catalog.Exercise;

/** A submission laid over an exercise. */
public sealed interface Overlay {

    /** The exercise. */
    Exercise exercise();

    /**
     * All files are there.
     *
     * @param exercise the exercise
     * @param files    what is to be compiled
     */
    record Complete(Exercise exercise, List<SourceFile> files) implements Overlay {

        /** The files that come from the student. */
        public List<SourceFile> submitted() {
            return files.stream().filter(SourceFile::submitted).toList();
        }
    }

    /**
     * A submitted file is missing or cannot be used.
     *
     * @param exercise the exercise
     * @param says     the name of the sentence that tells what is wrong
     * @param args     what it mentions
     */
    record Lacking(Exercise exercise, String says, List<String> args) implements Overlay { }
}
