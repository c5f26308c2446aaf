package lockstep.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.check.Mistake;
import lockstep.explorer.ExploreExtension;
import lockstep.explorer.outcome.Race;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.search.Report;
import lockstep.explorer.search.Token;
import lockstep.protocol.Budget;
import lockstep.protocol.Exploration;
import lockstep.protocol.Outcome;
import lockstep.protocol.Schedule;

/** Puts what the explorer says into messages for the host. */
final class Explored {

    /** A thread that runs without end leaves a long trace; its beginning and its end tell all. */
    private static final int MOST_STEPS = 2_000;

    private Explored() { }

    static Outcome outcome(Report report, Stream<Mistake> mistakes) {
        String verdict = report.finding().name();
        Optional<Race> race = report.outcome().flatMap(lockstep.explorer.outcome.Outcome::race);
        String key = mistakes.filter(mistake -> mistake.on().name().equals(verdict) && mistake.held().fit(race)).map(Mistake::key).findFirst().orElse("");
        return report.outcome().<Outcome>map(shown -> new Outcome.Explored(report.schedule() + 1, report.token().map(Token::text).orElse(""), key,
                schedule(shown), report.consequence().map(Explored::schedule)))
                .orElse(new Outcome.Broken("the explorer found " + verdict + " and shows nothing"));
    }

    private static Schedule schedule(lockstep.explorer.outcome.Outcome outcome) {
        return new Schedule(outcome.finding(), outcome.cause(), outcome.why(), outcome.message(), outcome.race(), outcome.standing(), cut(outcome.steps()),
                outcome.thrown().map(thrown -> Thrown.outcome(outcome.thread(), thrown)), outcome.output(), outcome.unasked(),
                outcome.exit());
    }

    private static List<Step> cut(List<Step> steps) {
        if (steps.size() <= MOST_STEPS) {
            return steps;
        }
        List<Step> ends = new ArrayList<>(steps.subList(0, MOST_STEPS / 2));
        ends.addAll(steps.subList(steps.size() - MOST_STEPS / 2, steps.size()));
        return ends;
    }

    /** Reads a report entry of {@link ExploreExtension}; empty where it is somebody else's. */
    static Optional<Exploration> exploration(Map<String, String> entry) {
        if (!entry.containsKey("planned")) {
            return Optional.empty();
        }
        List<Exploration.Passed> passed = entry.keySet().stream().filter(key -> key.startsWith(ExploreExtension.PASSED))
                .map(key -> new Exploration.Passed(key.substring(ExploreExtension.PASSED.length()), Integer.parseInt(entry.get(key)))).toList();
        Budget budget = new Budget(Integer.parseInt(entry.get("planned")), Integer.parseInt(entry.get("limit")));
        return Optional.of(new Exploration(budget, passed, Report.Stop.valueOf(entry.get("stopped")), Long.parseLong(entry.get("millis")),
                Optional.ofNullable(entry.get(ExploreExtension.RECORDING))));
    }
}
