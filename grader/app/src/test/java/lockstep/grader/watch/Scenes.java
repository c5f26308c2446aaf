package lockstep.grader.watch;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Lang;
import lockstep.grader.desk.Course;
import lockstep.grader.desk.Speech;
import lockstep.grader.report.Ink;
import lockstep.grader.report.SampleMarks;
import lockstep.grader.score.ExerciseMark;

/** Scenes of a course that nobody had to solve. */
final class Scenes {

    private static final String TITLE = "Bounded buffer";

    private Scenes() { }

    static Speech words(Lang lang) {
        return new Speech(Speech.in(lang).texts(), "./lockstep").from("lockstep/grader/watch");
    }

    static Screen screen(Lang lang) {
        return new Screen(words(lang), Ink.PLAIN);
    }

    /** Five exercises, two of them solved; the third is worked on. */
    static Course course() {
        return new Course(IntStream.rangeClosed(1, 5).mapToObj(i -> new Course.Step(exercise(i), "0" + i + " " + TITLE, i < 3)).toList());
    }

    private static Exercise exercise(int number) {
        String file = "src/main/java/lockstep/boundedbuffer/BoundedBuffer.java";
        return new Exercise("0" + number, "bounded-buffer", "lockstep.boundedbuffer", 1, 17, List.of(file), List.of(), List.of(), Path.of("nowhere"),
                List.of());
    }

    static Scene at(Lang lang, ExerciseMark mark, boolean early) {
        return empty(words(lang).get("waits.one")).withSeen(new Scene.Seen(mark, early), List.of());
    }

    static Scene empty(String status) {
        return Scene.of(course(), course().steps().get(2).exercise(), status);
    }

    /** A mark of the sample by the exercise's number. */
    static ExerciseMark mark(Lang lang, String id) {
        return SampleMarks.all(lang).stream().filter(mark -> mark.id().equals(id)).findFirst().orElseThrow();
    }

    static Optional<String> last(List<String> lines) {
        return lines.isEmpty() ? Optional.empty() : Optional.of(lines.get(lines.size() - 1));
    }
}
