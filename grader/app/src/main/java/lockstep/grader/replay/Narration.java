package lockstep.grader.replay;

import java.util.ArrayList;
import java.util.List;
import lockstep.explorer.search.Token;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.FailedSchedule;
import lockstep.grader.desk.Speech;
import lockstep.grader.report.Ink;
import lockstep.grader.report.ReplayText;

/** What is said of a schedule that is run again. */
public final class Narration {

    private final Desk desk;
    private final Speech speech;
    private final ReplayText text;
    private final FailedSchedule schedule;

    /** What is said at this desk. */
    public Narration(Desk desk, FailedSchedule schedule, Ink ink) {
        this.desk = desk;
        this.speech = desk.speech();
        this.text = new ReplayText(speech.lang(), ink);
        this.schedule = schedule;
    }

    /** Which schedule it is, and what makes it another one than it was. */
    public String beginning(Replayed replayed) {
        Exercise exercise = schedule.exercise();
        List<String> lines = new ArrayList<>(List.of(desk.heading(exercise), replayed.check().title(), schedule.name()));
        if (schedule.changed()) {
            lines.add(speech.get("replay.changed"));
        }
        String jdk = Token.parse(schedule.token()).jdk();
        if (!jdk.equals(Token.thisJdk())) {
            lines.add(speech.get("replay.jdk", jdk, Token.thisJdk()));
        }
        lines.add("");
        return page(lines);
    }

    /** The steps, each a page of its own, where there are some to be shown. */
    public List<String> steps(Replayed replayed) {
        return replayed.drawing().map(drawing -> text.steps(drawing, replayed.files())).orElse(List.of()).stream().map(step -> step + "\n").toList();
    }

    /** What came of it. */
    public String ending(Replayed replayed) {
        if (replayed.mark().stop().isPresent()) {
            return text.stop(replayed.mark().stop().get());
        }
        List<String> lines = new ArrayList<>();
        if (replayed.endsWell()) {
            lines.add(speech.get("replay.ends-well"));
            lines.add(speech.get("replay.ends-well-" + reason(), schedule.exercise().id()));
        } else {
            lines.add(text.ending(replayed.check()).stripTrailing());
            schedule.graded().filter(verdict -> verdict != replayed.check().verdict())
                    .ifPresent(verdict -> lines.add(speech.get("replay.other-verdict", verdict)));
        }
        return page(lines);
    }

    private String reason() {
        return schedule.graded().isEmpty() ? "unknown" : schedule.changed() ? "changed" : "same";
    }

    /** How to go on with a debugger. */
    public String debugger() {
        return page(List.of("", speech.get("replay.debugger", schedule.name())));
    }

    /** What a debugger will see, before there is one. */
    public String foreseen(Replayed replayed) {
        return page(List.of(speech.get("replay.debug.foreseen", steps(replayed).size(), replayed.check().verdict())));
    }

    /** Where to attach the debugger. */
    public String listening(int port) {
        return page(List.of(speech.get("replay.debug.attach", port, "exercises/" + schedule.exercise().folderName() + "/src/main/java")));
    }

    /** What can be typed between two steps. */
    public String prompt() {
        return speech.get("replay.prompt") + " ";
    }

    private static String page(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
