package lockstep.grader.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Texts;
import lockstep.grader.desk.Standing.State;
import lockstep.grader.report.Report;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.submission.Submission;

/** What every command of the desk starts from: the kit, a language, and what is known of the student. */
public final class Desk {

    private final Catalog catalog;
    private final Speech speech;
    private final StateFolder state;

    /** The desk of the student who works in this kit. */
    public Desk(Catalog catalog, Speech speech) {
        this.catalog = catalog;
        this.speech = speech;
        this.state = new StateFolder(catalog.kit(), speech);
    }

    /** The exercises. */
    public Catalog catalog() {
        return catalog;
    }

    /** The sentences. */
    public Speech speech() {
        return speech;
    }

    StateFolder state() {
        return state;
    }

    /**
     * The exercise that a user names.
     *
     * @throws Complaint where there is none; it names those that there are
     */
    public Exercise exercise(String name) {
        return catalog.find(name).orElseThrow(() -> speech.complaint("exercise.unknown", name,
                catalog.exercises().stream().map(Exercise::folderName).collect(Collectors.joining(", "))));
    }

    /** The texts of an exercise. */
    Texts texts(Exercise exercise) {
        return Texts.of(speech.lang(), "lockstep/checks/" + exercise.shortPackage());
    }

    /** Number and title. */
    public String heading(Exercise exercise) {
        return exercise.id() + " " + texts(exercise).get("title");
    }

    /** How far each exercise has come, in the order of their numbers. */
    List<Standing> standings() {
        Notebook notebook = state.read();
        return catalog.exercises().stream().map(exercise -> standing(exercise, notebook)).toList();
    }

    Standing standing(Exercise exercise) {
        return standing(exercise, state.read());
    }

    private Standing standing(Exercise exercise, Notebook notebook) {
        Optional<LastGrade> grade = notebook.grade(exercise.id());
        Work work = Work.on(exercise);
        Work skeleton = Skeleton.of(catalog.kit(), exercise);
        State word = grade.filter(last -> last.solves(exercise)).isPresent() ? State.SOLVED : State.BEGUN;
        return new Standing(exercise, work.fingerprint().equals(skeleton.fingerprint()) ? State.NEW : word, grade, work);
    }

    /**
     * The fingerprints of those files of a submission that are the kit's own exercises, by number; none of one that lies elsewhere. Taken before a
     * grading, they say afterwards what was graded.
     */
    public Map<String, String> fingerprints(Path graded) {
        Submission submission = Submission.in(graded, catalog);
        return catalog.exercises().stream()
                .filter(exercise -> submission.moduleOf(exercise).filter(module -> isSame(module, exercise.folder())).isPresent())
                .collect(Collectors.toMap(Exercise::id, exercise -> Work.on(exercise).fingerprint()));
    }

    /**
     * Keeps what a grading said of the kit's own exercises, but not of what could not be judged.
     *
     * @param before the fingerprints of their files before they were graded
     */
    public void keep(Report report, Map<String, String> before, Clock clock) {
        List<ExerciseMark> marks = report.exercises().stream().filter(mark -> mark.judged() && before.containsKey(mark.id())).toList();
        if (!marks.isEmpty()) {
            String when = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
            Map<String, LastGrade> grades = marks.stream().collect(Collectors.toMap(ExerciseMark::id,
                    mark -> LastGrade.of(mark, unchanged(mark.id(), before), when)));
            state.change(notebook -> notebook.with(grades));
        }
    }

    /** The fingerprint of what was graded; empty where the files have changed meanwhile, so that nobody knows. */
    private String unchanged(String id, Map<String, String> before) {
        String after = Work.on(catalog.find(id).orElseThrow()).fingerprint();
        return after.equals(before.get(id)) ? after : "";
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.isSameFile(one, other);
        } catch (IOException e) {
            return false;
        }
    }
}
