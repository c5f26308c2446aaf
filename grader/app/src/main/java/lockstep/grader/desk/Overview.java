package lockstep.grader.desk;

import java.util.List;
import java.util.Optional;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Lang;
import lockstep.grader.desk.Standing.State;
import lockstep.grader.report.Prose;

/** Where the student stands: all exercises at a glance, and the one that comes next. */
public final class Overview {

    private static final int BAR = 30;

    private final Desk desk;
    private final Speech speech;

    /** That of the student of this desk. */
    public Overview(Desk desk) {
        this.desk = desk;
        this.speech = desk.speech();
    }

    /** A line for each exercise, and one for all. */
    public String list() {
        List<Standing> standings = desk.standings();
        List<String> headings = standings.stream().map(standing -> desk.heading(standing.exercise())).toList();
        int width = headings.stream().mapToInt(heading -> heading.codePointCount(0, heading.length())).max().orElse(0);
        Page page = new Page();
        for (int i = 0; i < standings.size(); i++) {
            Standing standing = standings.get(i);
            page.line(" " + sign(standing.state()) + " " + Prose.pad(headings.get(i), width) + "   " + points(standing) + "   " + word(standing));
        }
        return page.gap().line(progress(standings)).line(" " + speech.get("list.next")).toString();
    }

    private static String sign(State state) {
        return switch (state) {
            case NEW -> "·";
            case BEGUN -> "…";
            case SOLVED -> "✓";
        };
    }

    private static String points(Standing standing) {
        String points = standing.grade().map(grade -> Prose.padLeft(Integer.toString(grade.points()), 3) + " / " + grade.max()).orElse("");
        return Prose.pad(points, "100 / 100".length());
    }

    private String word(Standing standing) {
        String word = speech.get("list.state." + standing.state());
        String changed = standing.changedSince() ? word + ", " + speech.get("list.changed") : word;
        return standing.runsHere() ? changed : changed + ", " + speech.get("list.jdk", standing.exercise().jdk());
    }

    private String progress(List<Standing> standings) {
        long solved = standings.stream().filter(standing -> standing.state() == State.SOLVED).count();
        int earned = standings.stream().flatMap(standing -> standing.grade().stream()).mapToInt(LastGrade::points).sum();
        int full = (int) (BAR * solved / standings.size());
        return " [" + "#".repeat(full) + ".".repeat(BAR - full) + "] " + speech.get("list.progress", solved, standings.size(), earned, standings.size() * 100);
    }

    /** The first exercise that is not solved, and how to go on with it. */
    public String next() {
        Optional<Standing> next = desk.standings().stream().filter(Standing::runsHere).filter(standing -> standing.state() != State.SOLVED).findFirst();
        return next.map(this::next).orElseGet(() -> new Page().prose(speech.get("next.none")).toString());
    }

    private String next(Standing standing) {
        Exercise exercise = standing.exercise();
        String folder = "exercises/" + exercise.folderName() + "/";
        Page page = new Page();
        page.line(desk.heading(exercise) + " (" + word(standing) + ")").gap();
        page.line(speech.get("next.read", folder + (speech.lang() == Lang.RU ? "README.ru.md" : "README.md")));
        exercise.submit().forEach(file -> page.line(speech.get("next.work", folder + file)));
        todos(standing, page);
        page.gap().line(speech.get("next.test", exercise.id())).line(speech.get("next.grade", exercise.id()));
        standing.grade().flatMap(LastGrade::mistake).filter(check -> standing.state() == State.BEGUN)
                .ifPresent(check -> page.line(speech.get("next.hint", exercise.id())));
        standing.grade().filter(grade -> standing.state() == State.BEGUN && !grade.replayable().isEmpty())
                .ifPresent(grade -> page.line(speech.get("next.replay", exercise.id())));
        return page.toString();
    }

    private void todos(Standing standing, Page page) {
        List<Todo> todos = standing.work().todos();
        page.gap();
        if (standing.work().files().isEmpty()) {
            page.prose(speech.get("next.missing", standing.exercise().id()));
        } else if (!todos.isEmpty()) {
            page.line(speech.get("next.todos", todos.size()));
            todos.forEach(todo -> page.prose("  ", todo.file() + ":" + todo.line() + "  " + todo.text()));
        } else {
            page.line(speech.get("next.no-todos"));
            standing.grade().ifPresent(grade -> lost(standing.exercise(), grade, page));
        }
    }

    private void lost(Exercise exercise, LastGrade grade, Page page) {
        if (!grade.failed().isEmpty()) {
            page.line(speech.get("next.lost"));
            new Titles(desk.texts(exercise)).of(grade.failed()).forEach(title -> page.prose("  ", "✗ " + title));
        }
    }
}
