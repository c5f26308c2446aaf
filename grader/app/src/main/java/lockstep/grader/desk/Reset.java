package lockstep.grader.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.overlay.SourceFile;
import lockstep.grader.submission.Submission;

/** Makes the files of an exercise what they were at first. What they were until now is kept. */
public final class Reset {

    private final Desk desk;
    private final Speech speech;
    private final Exercise exercise;

    /** That of one exercise. */
    public Reset(Desk desk, Exercise exercise) {
        this.desk = desk;
        this.speech = desk.speech();
        this.exercise = exercise;
    }

    /** Whether there is anything to restore. */
    public boolean isNeeded() {
        return desk.standing(exercise).state() != Standing.State.NEW;
    }

    /** Says that there is nothing to restore. */
    public String needless() {
        return new Page().prose(speech.get("reset.needless", desk.heading(exercise))).toString();
    }

    /** Asks whether it is meant. */
    public String question() {
        return speech.get("reset.question", desk.heading(exercise), String.join(", ", exercise.submit().stream().map(Submission::flat).toList())) + " ";
    }

    /** Whether this answer to the question says yes. */
    public boolean isYes(String answer) {
        return List.of("y", "yes", "д", "да").contains(answer.strip().toLowerCase(Locale.ROOT));
    }

    /** Says that nothing was changed. */
    public String left() {
        return new Page().prose(speech.get("reset.left")).toString();
    }

    /** The complaint that nobody answers. */
    public Complaint nobodyAnswers() {
        return speech.complaint("reset.nobody-answers", exercise.id());
    }

    /** Does it, and says where the files are kept. */
    public String restore(Clock clock) {
        Work skeleton = Skeleton.of(desk.catalog().kit(), exercise);
        Path backup = free(desk.state().backups().resolve(exercise.folderName()),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString().replace(':', '-'));
        try {
            boolean any = keep(backup);
            for (SourceFile file : skeleton.files()) {
                Path path = exercise.folder().resolve(file.path());
                Files.createDirectories(path.getParent());
                // A link would lead to a file that is none of the kit's.
                Files.deleteIfExists(path);
                Files.writeString(path, file.text());
            }
            desk.state().change(notebook -> notebook.without(exercise.id()));
            return new Page().prose(speech.get("reset.done", desk.heading(exercise))).line(any ? speech.get("reset.kept", backup) : "").toString();
        } catch (IOException e) {
            throw speech.failure(e, "reset.failed", exercise.folder(), e);
        }
    }

    private boolean keep(Path backup) throws IOException {
        boolean any = false;
        for (String file : exercise.submit()) {
            Path path = exercise.folder().resolve(file);
            if (Files.isRegularFile(path)) {
                Files.createDirectories(backup.resolve(file).getParent());
                Files.copy(path, backup.resolve(file));
                any = true;
            }
        }
        return any;
    }

    private static Path free(Path folder, String name) {
        return IntStream.iterate(1, i -> i + 1).mapToObj(i -> folder.resolve(i == 1 ? name : name + "-" + i)).filter(path -> !Files.exists(path))
                .findFirst().orElseThrow();
    }
}
