package lockstep.grader.watch;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import lockstep.grader.desk.Speech;
import lockstep.grader.report.Glance;
import lockstep.grader.report.Ink;

/** Where there is no terminal: writes what is new, line below line. Nobody can press a key here. */
final class PlainFace implements Face {

    private static final int WIDTH = 110;

    private final PrintWriter out;
    private final Speech words;
    private final Consumer<Event> events;
    private Optional<Scene.Seen> seen = Optional.empty();
    private String status = "";

    PlainFace(PrintWriter out, Speech words, Consumer<Event> events) {
        this.out = out;
        this.words = words;
        this.events = events;
    }

    @Override
    public void draw(Scene scene) {
        if (scene.seen().filter(newer -> !newer.early()).isPresent() && !scene.seen().equals(seen)) {
            seen = scene.seen();
            grade(scene).forEach(out::println);
        }
        if (!scene.status().equals(status)) {
            status = scene.status();
            out.println(status);
        }
        if (out.checkError()) {
            events.accept(new Event.Ended());
        }
    }

    private List<String> grade(Scene scene) {
        List<String> lines = new ArrayList<>(List.of(""));
        scene.seen().map(Scene.Seen::mark).ifPresent(mark -> {
            lines.add(scene.course().step(scene.exercise()).heading() + "   " + mark.points() + " / " + mark.max());
            lines.addAll(Glance.lines(mark, false, words.lang(), WIDTH, Ink.PLAIN));
        });
        lines.addAll(scene.notice());
        lines.add(words.get("progress", scene.course().solved(), scene.course().steps().size()));
        return lines;
    }

    @Override
    public int lastScroll(Scene scene) {
        return 0;
    }

    @Override
    public void lend(Runnable other) {
        other.run();
    }

    @Override
    public void close() {
        out.flush();
    }
}
