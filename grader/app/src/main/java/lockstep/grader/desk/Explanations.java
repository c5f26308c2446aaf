package lockstep.grader.desk;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;

/** Explains mistakes: what those who make them believe, why it breaks, which idea to keep instead, and where to read more. */
public final class Explanations {

    private final Desk desk;
    private final Speech speech;
    private final Keys keys;

    /** Those of all exercises. */
    public Explanations(Desk desk) {
        this.desk = desk;
        this.speech = desk.speech();
        this.keys = Keys.of(desk);
    }

    /** The keys of all exercises. */
    public String list() {
        Page page = new Page();
        desk.catalog().exercises().forEach(exercise -> list(exercise, page));
        return page.gap().line(speech.get("explain.how")).toString();
    }

    private void list(Exercise exercise, Page page) {
        page.gap().line(desk.heading(exercise));
        keys.of(exercise).forEach(key -> page.line("   " + key));
    }

    /**
     * Explains a mistake, once for each exercise in which it is made. Where an exercise is named instead, lists its keys.
     *
     * @param only the exercise to tell of
     * @throws Complaint where there is no such key; it names those that are near
     */
    public String explain(String asked, Optional<Exercise> only) {
        Optional<Exercise> exercise = desk.catalog().find(asked);
        if (exercise.isPresent()) {
            Page page = new Page();
            list(exercise.get(), page);
            return page.gap().line(speech.get("explain.how")).toString();
        }
        String key = asked.strip().toLowerCase(Locale.ROOT);
        List<Exercise> exercises = keys.exercisesWith(key).stream().filter(each -> only.isEmpty() || only.get().equals(each)).toList();
        if (exercises.isEmpty()) {
            throw unknown(key, only);
        }
        Page page = new Page();
        exercises.forEach(each -> explain(key, each, page));
        return page.toString();
    }

    private void explain(String key, Exercise exercise, Page page) {
        page.gap().line(desk.heading(exercise) + ": " + key).gap();
        page.flow(keys.texts().get(exercise).get("keys." + key + ".explain"));
        page.gap().line(speech.get("explain.hints", exercise.id(), key));
    }

    /** The complaint that there is no such key, or none in this exercise. */
    Complaint unknown(String key, Optional<Exercise> only) {
        List<Exercise> elsewhere = keys.exercisesWith(key);
        if (only.isPresent() && !elsewhere.isEmpty()) {
            return speech.complaint("explain.elsewhere", key, only.get().id(), String.join(", ", elsewhere.stream().map(Exercise::id).toList()));
        }
        List<String> near = keys.near(key);
        return near.isEmpty() ? speech.complaint("explain.unknown", key) : speech.complaint("explain.near", key, String.join("\n  ", near));
    }
}
