package lockstep.explorer.search;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Outcome;
import lockstep.explorer.run.Body;
import lockstep.explorer.run.Engine;
import lockstep.explorer.run.Sites;
import lockstep.explorer.schedule.Kind;
import lockstep.explorer.schedule.Script;
import lockstep.explorer.schedule.Strategy;
import lockstep.explorer.search.Shortener.Shown;

/**
 * One schedule again, told as the search that found it has told it: for a race also the schedule in which it was seen first.
 *
 * @param report    what it came to
 * @param recording the schedule that is shown
 */
public record Replay(Report report, Recording recording) {

    /** Runs the schedule of a token, and makes it as short as the search has made it. */
    public static Replay of(Body body, Token token) {
        Sites.clearRacy();
        try {
            return token.racy() == 0 ? plain(body, token) : raced(body, token);
        } finally {
            Sites.clearRacy();
            Engine.close();
        }
    }

    /** Runs a schedule once, as it was recorded. */
    public static Replay of(Body body, Recording recording) {
        Sites.clearRacy();
        try {
            Sites.setRacy(recording.racy());
            Outcome outcome = Engine.run(body, recording.script().play(), true);
            Optional<Outcome> consequence = Optional.of(outcome).filter(shown -> shown.race().isPresent() && shown.cause().failed());
            return new Replay(report(outcome, consequence, Optional.empty()), recording);
        } finally {
            Sites.clearRacy();
            Engine.close();
        }
    }

    private static Replay plain(Body body, Token token) {
        Shown shown = shown(body, token.kind(), token.seed());
        return new Replay(report(shown.outcome(), Optional.empty(), Optional.of(token)), new Recording(shown.script(), List.of()));
    }

    private static Replay raced(Body body, Token token) {
        Engine.run(body, token.racyKind().start(token.racy()), false);
        int[] racy = Engine.lastRacySites();
        Shown race = shown(body, token.racyKind(), token.racy());
        for (int site : racy) {
            Sites.setRacy(site, true);
        }
        Shown broken = shown(body, token.kind(), token.seed());
        Recording recording = new Recording(broken.script(), Sites.racyNames());
        if (race.outcome().race().isEmpty()) {
            return new Replay(report(broken.outcome(), Optional.empty(), Optional.of(token)), recording);
        }
        Optional<Outcome> consequence = Optional.of(broken.outcome()).filter(outcome -> outcome.cause().failed());
        return new Replay(report(race.outcome(), consequence, Optional.of(token)),
            consequence.isPresent() ? recording : new Recording(race.script(), List.of()));
    }

    /** A schedule that does not fail, or not any more, is left as it is. */
    private static Shown shown(Body body, Kind kind, long seed) {
        Script.Writer writer = new Script.Writer(kind.start(seed));
        Outcome outcome = Engine.run(body, writer, false);
        Strategy again = kind.start(seed);
        return outcome.finding().failed() ? Shortener.shortest(body, again) : new Shown(Engine.run(body, again, true), writer.script());
    }

    private static Report report(Outcome ended, Optional<Outcome> consequence, Optional<Token> token) {
        Outcome outcome = Stalemate.judged(ended);
        Report.Stop stop = outcome.finding() == Finding.NOT_CONTROLLED ? Report.Stop.NOT_CONTROLLED
            : outcome.finding().failed() ? Report.Stop.FAILED : Report.Stop.ALL_DONE;
        return new Report(outcome.finding(), Optional.of(outcome), consequence, 0, Map.of(), Duration.ZERO, outcome.hash(), token, stop);
    }
}
