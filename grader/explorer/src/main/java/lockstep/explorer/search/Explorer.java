package lockstep.explorer.search;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Outcome;
import lockstep.explorer.run.Body;
import lockstep.explorer.run.Engine;
import lockstep.explorer.run.Sites;
import lockstep.explorer.schedule.Kind;

/**
 * Runs a body under one schedule after the other until one fails. First with switches at synchronisation only, which is
 * enough for programs without races (JLS 17.4.5); after a race, with switches at its places too, to find out what it
 * breaks. A program that waits for signals then gets some schedules more, in which waits end without one.
 */
public final class Explorer {
    private static final int CONSEQUENCE_SCHEDULES = 300;
    /** Of all these schedules together. A limit in time would show one thing on a slow machine and another on a fast one. */
    private static final int CONSEQUENCE_DECISIONS = 1_000_000;

    private static final int MOST_DOUBTS = 2;

    private final Body body;
    private final Plan plan;
    private final Map<Kind, Integer> passed = new EnumMap<>(Kind.class);
    private final long start = System.nanoTime();
    private long hash = 1;
    private boolean waited;
    /** Failures that did not come back. */
    private int doubts;

    private Explorer(Body body, Plan plan) {
        this.body = body;
        this.plan = plan;
    }

    public static Report explore(Body body, Plan plan) {
        return new Explorer(body, plan).search();
    }

    /** Runs the one schedule of a token. */
    public static Report replay(Body body, Token token) {
        Plan plan = new Plan(1, 0, java.util.List.of(token.kind()), Plan.DEFAULT_LIMIT);
        Explorer explorer = new Explorer(body, plan);
        Sites.clearRacy();
        if (token.racy() != 0) {
            Engine.run(body, token.racyKind().start(token.racy()), false);
            markRacy(Engine.lastRacySites());
        }
        Outcome outcome = Stalemate.judged(Shortener.shorten(body, token.kind().start(token.seed())));
        Sites.clearRacy();
        if (outcome.finding() == Finding.COMPLETED) {
            explorer.passed.put(token.kind(), 1);
        }
        return explorer.report(outcome.finding(), Optional.of(outcome), Optional.empty(), 0, Optional.of(token), Report.Stop.ALL_DONE);
    }

    private Report search() {
        try {
            return tryAll();
        } finally {
            Engine.close();
        }
    }

    private Report tryAll() {
        Sites.clearRacy();
        for (int index = 0; index < plan.schedules() + (waited ? plan.spurious() : 0); index++) {
            if (elapsed().compareTo(plan.limit()) > 0) {
                return report(Finding.COMPLETED, Optional.empty(), Optional.empty(), index, Optional.empty(), Report.Stop.TIME);
            }
            Outcome outcome = believed(index);
            hash = hash * 31 + outcome.hash();
            waited |= Engine.lastWaited();
            if (outcome.finding().failed()) {
                return failed(index, outcome);
            }
            if (outcome.finding() == Finding.NOT_CONTROLLED) {
                return report(Finding.NOT_CONTROLLED, Optional.of(outcome), Optional.empty(), index, Optional.empty(), Report.Stop.NOT_CONTROLLED);
            }
            passed.merge(plan.kind(index), 1, Integer::sum);
        }
        return report(Finding.COMPLETED, Optional.empty(), Optional.empty(), tried(), Optional.empty(), Report.Stop.ALL_DONE);
    }

    private int tried() {
        return passed.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * A failure counts where the same schedule fails again: what a machine that stands still may do once to a correct program is not the program's
     * fault. A program that has failed more often in ways that do not come back is believed to be wrong by itself.
     */
    private Outcome believed(int index) {
        Outcome outcome = controlled(index);
        if (!outcome.finding().failed() || doubts == MOST_DOUBTS) {
            return outcome;
        }
        Outcome again = controlled(index);
        boolean passes = again.finding() == Finding.COMPLETED;
        doubts += passes ? 1 : 0;
        return passes ? again : outcome;
    }

    /** A schedule that could not be controlled has a second chance: a machine that stood still looks like a program that blocks. */
    private Outcome controlled(int index) {
        Outcome outcome = Engine.run(body, plan.kind(index).start(plan.seed(index)), false);
        return outcome.finding() == Finding.NOT_CONTROLLED ? Engine.run(body, plan.kind(index).start(plan.seed(index)), false) : outcome;
    }

    private Report failed(int index, Outcome outcome) {
        Kind kind = plan.kind(index);
        long seed = plan.seed(index);
        if (outcome.race().isPresent()) {
            return raced(index, kind, seed, outcome);
        }
        Outcome again = Shortener.shorten(body, kind.start(seed));
        // What was seen once has been seen, even where the schedule does not repeat; then it is told without its steps.
        Outcome shown = Stalemate.judged(again.finding() == outcome.finding() ? again : outcome);
        return report(shown.finding(), Optional.of(shown), Optional.empty(), index, Optional.of(new Token(kind, seed, kind, 0, Token.thisJdk())),
            Report.Stop.FAILED);
    }

    private Report raced(int index, Kind kind, long seed, Outcome seen) {
        Token token = new Token(kind, seed, kind, 0, Token.thisJdk());
        Engine.run(body, kind.start(seed), false);
        int[] racy = Engine.lastRacySites();
        Outcome again = Shortener.shorten(body, kind.start(seed));
        Outcome race = again.race().isPresent() ? again : seen;
        markRacy(racy);
        Optional<Outcome> broken = Optional.empty();
        int decisions = 0;
        for (int i = 0; i < CONSEQUENCE_SCHEDULES && broken.isEmpty() && decisions < CONSEQUENCE_DECISIONS; i++) {
            Kind next = kind == Kind.SPURIOUS ? kind : plan.kind(i);
            Outcome tried = Engine.run(body, next.start(plan.seed(i)), false);
            decisions += tried.decisions();
            if (tried.cause().failed()) {
                broken = Optional.of(Shortener.shorten(body, next.start(plan.seed(i)))).filter(shown -> shown.cause().failed());
                token = broken.isPresent() ? new Token(next, plan.seed(i), kind, seed, Token.thisJdk()) : token;
            }
        }
        Sites.clearRacy();
        return report(Finding.DATA_RACE, Optional.of(race), broken, index, Optional.of(token), Report.Stop.FAILED);
    }

    private static void markRacy(int[] sites) {
        for (int site : sites) {
            Sites.setRacy(site, true);
        }
    }

    private Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    private Report report(Finding finding, Optional<Outcome> outcome, Optional<Outcome> consequence, int schedule, Optional<Token> token, Report.Stop stop) {
        return new Report(finding, outcome, consequence, schedule, Map.copyOf(passed), elapsed(), hash, token, stop);
    }
}
