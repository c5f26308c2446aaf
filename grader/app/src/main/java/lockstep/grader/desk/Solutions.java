package lockstep.grader.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Lang;
import lockstep.grader.submission.Submission;

/** Shows how the kit solves an exercise, and why that is right, to those who have solved it themselves. */
public final class Solutions {

    private final Desk desk;
    private final Speech speech;

    /** Those of this kit. */
    public Solutions(Desk desk) {
        this.desk = desk;
        this.speech = desk.speech();
    }

    /** Why it is not shown yet, with what is left to do; empty where it may be shown. */
    public Optional<String> refusal(Exercise exercise) {
        Standing standing = desk.standing(exercise);
        Page page = new Page();
        if (standing.grade().isEmpty()) {
            page.prose(speech.get("solution.not-graded", desk.heading(exercise)));
        } else if (!standing.grade().get().solves(exercise)) {
            page.prose(speech.get("solution.not-solved", desk.heading(exercise)));
            new Titles(desk.texts(exercise)).of(standing.grade().get().failed()).forEach(title -> page.prose("  ", "✗ " + title));
        } else if (standing.grade().get().files().isEmpty() || standing.changedSince()) {
            page.prose(speech.get("solution.changed", desk.heading(exercise)));
        } else {
            return Optional.empty();
        }
        return Optional.of(page.line(speech.get("solution.then", exercise.id())).toString());
    }

    /** The reference, and why it is right. */
    public String show(Exercise exercise) {
        Path folder = desk.catalog().kit().solutions().resolve(exercise.folderName());
        Page page = new Page();
        for (String file : exercise.submit()) {
            show(Submission.flat(file), folder.resolve(file), page);
        }
        String why = speech.lang() == Lang.RU ? "WHY.ru.md" : "WHY.md";
        show(why, folder.resolve(why), page);
        return page.gap().line(speech.get("solution.others", "solutions/" + exercise.folderName() + "/alternatives")).toString();
    }

    private void show(String name, Path file, Page page) {
        try {
            page.gap().line("---- " + name).gap();
            Files.readString(file).lines().forEach(page::line);
        } catch (IOException e) {
            throw speech.failure(e, "solution.missing", file, e);
        }
    }
}
