package lockstep.explorer.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lockstep.explorer.outcome.Access;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Holding;
import lockstep.explorer.outcome.Outcome;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.outcome.Race;
import lockstep.explorer.outcome.Standing;
import lockstep.explorer.run.Frames;
import lockstep.explorer.search.Report;

/** A report as text. */
public final class TextReport {
    private static final int MOST_OUTPUT = 12;

    private final Sources sources;
    private final String again;

    private TextReport(Sources sources, String again) {
        this.sources = sources;
        this.again = again;
    }

    /**
     * Of a program.
     *
     * @param again what has to be typed to see a failing schedule again, with {@code %s} for its token
     */
    public static TextReport ofProgram(Sources sources, String again) {
        return new TextReport(sources, again);
    }

    /** Of a test, which fails in the same way when it is run again. */
    public static TextReport ofTest(Sources sources) {
        return new TextReport(sources, "");
    }

    public String write(String title, Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(headline(title, report));
        report.outcome().filter(outcome -> report.finding() != Finding.COMPLETED).ifPresent(outcome -> describe(outcome, lines));
        report.consequence().filter(outcome -> !isTold(report)).ifPresent(outcome -> {
            lines.add("  What it leads to: " + outcome.message());
            schedule(outcome, lines);
        });
        report.token().filter(token -> report.finding().failed() && !again.isEmpty())
            .ifPresent(token -> lines.add("  again: " + again.replace("%s", token.text())));
        return String.join("\n", lines) + "\n";
    }

    /** Whether the schedule that has the race shows already what comes of it. */
    private static boolean isTold(Report report) {
        return report.outcome().filter(outcome -> outcome.cause() != outcome.finding() && outcome.cause().failed()).isPresent();
    }

    private static String headline(String title, Report report) {
        String passed = report.passed().entrySet().stream().sorted(java.util.Map.Entry.comparingByKey())
            .map(entry -> entry.getKey().text() + " " + entry.getValue()).collect(Collectors.joining(", "));
        String time = String.format(Locale.ROOT, "%.1f s", report.time().toMillis() / 1000.0);
        return switch (report.finding()) {
            case COMPLETED -> "ok " + title + ": nothing found in " + report.schedules() + " schedules (" + passed + "), " + time
                + (report.stop() == Report.Stop.TIME ? "; the time was over" : "");
            case NOT_CONTROLLED -> "?? " + title + ": could not be controlled";
            default -> "✗ " + title + ": " + report.finding() + " in schedule " + (report.schedule() + 1) + " (" + time + ")";
        };
    }

    private void describe(Outcome outcome, List<String> lines) {
        lines.add("  " + outcome.message());
        outcome.race().ifPresent(race -> race(race, lines));
        outcome.thrown().map(Throwable::getStackTrace).map(Frames::program).filter(places -> !places.isEmpty())
            .ifPresent(places -> lines.add("  thrown at " + at(places.get(0))));
        for (Standing standing : outcome.standing()) {
            lines.add("  " + standing.thread() + " " + standing.waitsFor() + (standing.holder().isEmpty() ? "" : ", which " + standing.holder() + " has")
                + (standing.holds().isEmpty() ? "" : "; holds " + standing.holds().stream().map(TextReport::held).collect(Collectors.joining(", ")))
                + (standing.places().isEmpty() ? "" : "  at " + at(standing.places().get(0))));
        }
        schedule(outcome, lines);
        outcome.output().lines().limit(MOST_OUTPUT).forEach(line -> lines.add("  > " + line));
    }

    private void schedule(Outcome outcome, List<String> lines) {
        List<String> drawn = new Columns(sources).draw(outcome.steps());
        if (drawn.size() > 1) {
            lines.add("  The order of the steps, from top to bottom, with a column for each thread and :n for line n:");
            lines.addAll(indented(drawn));
        }
    }

    private void race(Race race, List<String> lines) {
        lines.add("    " + access(race.earlier()));
        lines.add("    " + access(race.later()));
        lines.add("    No start, join, lock, volatile field or the like makes one of them happen before the other.");
    }

    private String access(Access access) {
        return access.thread() + (access.write() ? " writes " : " reads ") + access.text() + "  at " + at(access.place())
            + (access.locks().isEmpty() ? "" : "  holding " + String.join(", ", access.locks()));
    }

    private static String held(Holding held) {
        return held.lock() + " (since " + held.since().text() + ")";
    }

    private String at(Place place) {
        String source = sources.line(place);
        return place.text() + (source.isEmpty() ? "" : "   " + source);
    }

    private static List<String> indented(List<String> lines) {
        return lines.stream().map(line -> "    " + line).toList();
    }
}
