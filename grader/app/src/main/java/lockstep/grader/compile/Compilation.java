package lockstep.grader.compile;

import java.nio.file.Path;
import java.util.List;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.overlay.Overlay;

/** What became of a submission before it could run. */
public sealed interface Compilation {

    /** The exercise. */
    Exercise exercise();

    /**
     * It can run.
     *
     * @param overlay the files
     * @param classes the folder of its class files
     * @param halts   where it calls {@code Runtime.halt}, which leaves no other trace
     * @param monitors where a synchronized block begins, each with the name of its method
     */
    record Compiled(Overlay.Complete overlay, Path classes, List<Spot> halts, List<Spot> monitors) implements Compilation {
        @Override
        public Exercise exercise() {
            return overlay.exercise();
        }
    }

    /**
     * A file is missing or cannot be used.
     *
     * @param overlay which, and why
     */
    record Lacking(Overlay.Lacking overlay) implements Compilation {
        @Override
        public Exercise exercise() {
            return overlay.exercise();
        }
    }

    /**
     * The compiler rejected it.
     *
     * @param overlay the files
     * @param errors  what the compiler said, in its order
     */
    record Rejected(Overlay.Complete overlay, List<Error> errors) implements Compilation {
        @Override
        public Exercise exercise() {
            return overlay.exercise();
        }
    }

    /**
     * The compiler itself gave up.
     *
     * @param overlay the files
     * @param says    the name of the sentence that tells why
     */
    record GaveUp(Overlay.Complete overlay, String says) implements Compilation {
        @Override
        public Exercise exercise() {
            return overlay.exercise();
        }
    }

    /**
     * What the contract names is missing or has another form.
     *
     * @param overlay the files
     * @param missing the declarations that are missing, as they must be written
     */
    record WrongApi(Overlay.Complete overlay, List<Missing> missing) implements Compilation {
        @Override
        public Exercise exercise() {
            return overlay.exercise();
        }
    }

    /**
     * It uses what the exercise forbids.
     *
     * @param overlay the files
     * @param uses    what it uses, and where
     */
    record Refused(Overlay.Complete overlay, List<Spot> uses) implements Compilation {
        @Override
        public Exercise exercise() {
            return overlay.exercise();
        }
    }

    /**
     * One error of the compiler.
     *
     * @param file     name of the file
     * @param line     its line, 0 where there is none
     * @param sentence the compiler's sentence
     */
    record Error(String file, int line, String sentence) { }

    /**
     * A use of something at a line.
     *
     * @param file name of the file
     * @param line its line, 0 where there is none
     * @param what what is used, as a student would write it
     */
    record Spot(String file, int line, String what) { }

    /**
     * Something that a class must offer.
     *
     * @param declaration what must be there
     * @param instead     what is there under that name, empty where nothing is
     */
    record Missing(String declaration, List<String> instead) { }
}
