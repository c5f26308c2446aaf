package lockstep.grader.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import lockstep.grader.desk.Course;
import lockstep.grader.desk.Speech;
import lockstep.grader.report.Glance;
import lockstep.grader.report.Ink;
import lockstep.grader.report.Prose;
import lockstep.grader.score.ExerciseMark;

/** Makes lines of a scene. The same scene gives the same lines; none is wider than the terminal, and there are no more of them than it has rows. */
final class Screen {

    private static final int WIDEST_BAR = 30;
    private static final int NARROWEST_BAR = 5;
    /** The most that evidence needs; a wider line is hard to read. */
    private static final int WIDEST = 110;
    private static final int FEW_ROWS = 16;
    private static final List<String> KEYS = List.of("next", "hint", "explain", "replay", "list", "reset", "all", "quit");

    private final Speech words;
    private final Ink ink;

    /** Draws in the language of these words. */
    Screen(Speech words, Ink ink) {
        this.words = words;
        this.ink = ink;
    }

    /** The lines, from top to bottom. */
    List<String> lines(Scene scene, Size size) {
        // A character in the last column makes some terminals begin a new line.
        int width = size.columns() - 1;
        List<String> head = head(scene, width, size.rows() < FEW_ROWS);
        List<String> foot = foot(scene, width);
        List<String> body = body(scene, Math.min(width, WIDEST));
        int room = Math.max(1, size.rows() - head.size() - foot.size());
        List<String> lines = Stream.of(head, window(body, scene.scroll(), room), foot).flatMap(List::stream).toList();
        return lines.subList(0, Math.min(lines.size(), size.rows()));
    }

    /** As far as the scene can be scrolled. */
    int lastScroll(Scene scene, Size size) {
        int width = size.columns() - 1;
        int room = size.rows() - head(scene, width, size.rows() < FEW_ROWS).size() - foot(scene, width).size();
        return Math.max(0, body(scene, Math.min(width, WIDEST)).size() - Math.max(1, room - 1));
    }

    private List<String> head(Scene scene, int width, boolean few) {
        List<String> lines = new ArrayList<>();
        lines.add(bar(scene.course(), width));
        lines.addAll(few ? List.of() : List.of(""));
        lines.add(heading(scene, width));
        if (!few) {
            scene.exercise().submit().forEach(file -> lines.add(ink.faint(" " + workOn("exercises/" + scene.exercise().folderName() + "/" + file, width))));
            lines.add("");
        }
        return lines;
    }

    /** Of a path that is too long the end tells more. */
    private String workOn(String path, int width) {
        int room = width - words.get("work-on", "").length() - 2;
        return words.get("work-on", path.length() <= room ? path : "…" + path.substring(path.length() - Math.max(1, room)));
    }

    private String bar(Course course, int width) {
        String text = words.get("progress", course.solved(), course.steps().size());
        int room = Math.max(NARROWEST_BAR, Math.min(WIDEST_BAR, width - text.length() - " [] ".length()));
        int full = room * course.solved() / Math.max(1, course.steps().size());
        return " [" + ink.green("#".repeat(full)) + ".".repeat(room - full) + "] " + text;
    }

    private String heading(Scene scene, int width) {
        String points = scene.seen().filter(seen -> !seen.early() && seen.mark().judged()).map(Scene.Seen::mark).map(Screen::points).orElse("");
        String title = Prose.clip(scene.course().step(scene.exercise()).heading(), width - points.length() - 1 - " ".repeat(3).length());
        return " " + ink.bold(title + (points.isEmpty() ? "" : "   " + points));
    }

    private static String points(ExerciseMark mark) {
        return mark.points() + " / " + mark.max();
    }

    private List<String> body(Scene scene, int width) {
        if (!scene.sheet().isEmpty()) {
            return scene.sheet().stream().flatMap(line -> folded(line, width - 1).stream()).map(line -> line.isEmpty() ? "" : " " + line).toList();
        }
        List<String> lines = new ArrayList<>();
        scene.notice().stream().flatMap(sentence -> folded(sentence, width - 1).stream()).forEach(line -> lines.add(" " + ink.green(line)));
        if (!lines.isEmpty()) {
            lines.add("");
        }
        scene.seen().ifPresent(seen -> lines.addAll(Glance.lines(seen.mark(), seen.early(), words.lang(), width, ink)));
        return lines;
    }

    /** A line that is too long goes on below itself. */
    private static List<String> folded(String line, int width) {
        String text = line.stripLeading();
        String indent = " ".repeat(Math.min(line.length() - text.length(), width / 2));
        return Prose.wrap(text, width - indent.length()).stream().map(part -> part.isEmpty() ? "" : indent + part).toList();
    }

    private List<String> window(List<String> body, int scroll, int room) {
        int from = Math.max(0, Math.min(scroll, body.size() - Math.max(1, room - 1)));
        if (body.size() - from <= room) {
            return body.subList(from, body.size());
        }
        List<String> shown = new ArrayList<>(body.subList(from, from + room - 1));
        shown.add(ink.yellow(" " + words.get("more", body.size() - from - room + 1)));
        return shown;
    }

    private List<String> foot(Scene scene, int width) {
        List<String> lines = new ArrayList<>(List.of(""));
        folded(scene.status(), width - 1).forEach(line -> lines.add(" " + ink.cyan(line)));
        lines.addAll(keys(width));
        return lines;
    }

    private List<String> keys(int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String key : KEYS) {
            String text = words.get("keys." + key);
            if (line.length() > 0 && line.length() + text.length() + 2 > width) {
                lines.add(ink.faint(line.toString()));
                line.setLength(0);
            }
            line.append(line.length() == 0 ? " " : "  ").append(text);
        }
        lines.add(ink.faint(line.toString()));
        return lines;
    }
}
