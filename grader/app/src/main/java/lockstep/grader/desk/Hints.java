package lockstep.grader.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;

/** Gives the hints for a mistake one at a time, each nearer to the answer. */
public final class Hints {

    private final Desk desk;
    private final Speech speech;

    /** Those for the student of this desk. */
    public Hints(Desk desk) {
        this.desk = desk;
        this.speech = desk.speech();
    }

    /**
     * The next hint for the mistake that the last grade named.
     *
     * @param step which hint instead of the next one, from 1
     * @throws Complaint where no mistake is known; it says what to do
     */
    public String forLastGrade(Exercise exercise, Optional<Integer> step) {
        Standing standing = desk.standing(exercise);
        NotedCheck check = mistake(standing);
        Page page = new Page();
        page.prose(speech.get("hint.about", desk.heading(exercise), new Titles(desk.texts(exercise)).of(check)));
        give(exercise, check.key(), step, page);
        if (standing.changedSince()) {
            page.gap().prose(speech.get("hint.changed", exercise.id()));
        }
        return page.toString();
    }

    private NotedCheck mistake(Standing standing) {
        Exercise exercise = standing.exercise();
        LastGrade grade = standing.grade().orElseThrow(() -> speech.complaint("hint.not-graded", desk.heading(exercise), exercise.id()));
        return grade.mistake().orElseThrow(() -> noMistake(standing, grade));
    }

    private Complaint noMistake(Standing standing, LastGrade grade) {
        String id = standing.exercise().id();
        if (grade.failed().isEmpty()) {
            return speech.complaint("hint.solved", desk.heading(standing.exercise()), id);
        }
        List<Todo> todos = standing.work().todos();
        return todos.isEmpty() ? speech.complaint("hint.no-mistake", desk.heading(standing.exercise()), id)
                : speech.complaint("hint.todos", desk.heading(standing.exercise()), todos.size(), todos.get(0).place(), todos.get(0).text(), id);
    }

    /** All hints that were given for a mistake of this exercise, and one more. */
    public String oneMore(Exercise exercise, String key) {
        List<String> hints = desk.texts(exercise).list("keys." + key + ".hints");
        int next = Math.min(hints.size(), desk.state().read().hints(exercise.id(), key) + 1);
        Page page = new Page();
        page.line(desk.heading(exercise) + ": " + key);
        IntStream.rangeClosed(1, next).forEach(step -> page.gap().line(speech.get("hint.number", step, hints.size())).prose("  ", hints.get(step - 1)));
        desk.state().change(notebook -> notebook.withHints(exercise.id(), key, next));
        return page.toString();
    }

    /**
     * A hint for a mistake that the user names.
     *
     * @param step which hint instead of the next one, from 1
     * @throws Complaint where the exercise has no such mistake
     */
    public String forKey(Exercise exercise, String key, Optional<Integer> step) {
        if (desk.texts(exercise).list("keys." + key + ".hints").isEmpty()) {
            throw new Explanations(desk).unknown(key, Optional.of(exercise));
        }
        Page page = new Page();
        page.line(desk.heading(exercise));
        give(exercise, key, step, page);
        return page.toString();
    }

    private void give(Exercise exercise, String key, Optional<Integer> step, Page page) {
        List<String> hints = desk.texts(exercise).list("keys." + key + ".hints");
        if (step.isPresent() && (step.get() < 1 || step.get() > hints.size())) {
            throw speech.complaint("hint.step", hints.size(), step.get());
        }
        int given = desk.state().read().hints(exercise.id(), key);
        int next = step.orElse(given + 1);
        if (next > hints.size()) {
            page.gap().prose(speech.get("hint.no-more", hints.size())).gap();
            page.line(speech.get("hint.explain", key)).line(speech.get("hint.again", exercise.id(), key));
            return;
        }
        page.gap().line(speech.get("hint.number", next, hints.size())).prose("  ", hints.get(next - 1)).gap();
        page.line(next < hints.size() ? speech.get("hint.more", exercise.id() + (step.isPresent() ? " --key " + key + " --step " + (next + 1) : ""))
                : speech.get("hint.explain", key));
        if (step.isEmpty()) {
            desk.state().change(notebook -> notebook.withHints(exercise.id(), key, next));
        }
    }
}
