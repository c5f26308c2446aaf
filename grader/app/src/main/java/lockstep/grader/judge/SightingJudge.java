package lockstep.grader.judge;

import java.util.List;
import lockstep.grader.catalog.Texts;
import lockstep.grader.compile.Compilation;
import lockstep.grader.run.Sighting;
import lockstep.protocol.Outcome;
import lockstep.protocol.ThreadFacts;
import lockstep.protocol.ThrowableFacts;
import lockstep.protocol.Verdict;

/** Tells what was seen of a check. */
final class SightingJudge {

    private static final int MOST_LINES = 3;

    private final Texts texts;
    private final Sources sources;
    private final List<Compilation.Spot> halts;
    private final Stands stands;
    private final Thrown thrown;
    private final ScheduleJudge schedules;

    SightingJudge(Texts texts, Sources sources, List<Compilation.Spot> halts) {
        this.texts = texts;
        this.sources = sources;
        this.halts = halts;
        this.stands = new Stands(texts, sources);
        this.thrown = new Thrown(texts, sources);
        this.schedules = new ScheduleJudge(texts, sources, this::tell);
    }

    Told tell(Sighting sighting) {
        if (sighting instanceof Sighting.Observed observed) {
            return tell(observed.observation().outcome());
        } else if (sighting instanceof Sighting.Hung hung) {
            return tell(hung);
        } else if (sighting instanceof Sighting.Died died) {
            return tell(died);
        }
        return Told.of(Verdict.INCONCLUSIVE, texts.get("findings.common.lost", ((Sighting.Lost) sighting).reason()));
    }

    private Told tell(Outcome outcome) {
        if (outcome instanceof Outcome.Found found) {
            return tell(found);
        } else if (outcome instanceof Outcome.Threw threw) {
            return thrown.tell(threw.thread(), threw.chain());
        } else if (outcome instanceof Outcome.Explored explored) {
            return schedules.tell(explored);
        } else if (outcome instanceof Outcome.Broken broken) {
            return Told.of(Verdict.INCONCLUSIVE, texts.get("findings.common.check-failed", broken.reason(), "?"));
        }
        return Told.of(Verdict.PASSED, "");
    }

    /** Where the JVM itself found a circle of locks, that is what happened, whatever the check saw of it. */
    private Told tell(Outcome.Found found) {
        if (found.threads().stream().anyMatch(ThreadFacts::deadlocked)) {
            return deadlock(found.threads()).because(found.verdict() == Verdict.DEADLOCK ? found.key() : "");
        }
        String headline = texts.get("findings." + found.says(), found.args().toArray());
        List<Place> places = found.causes().stream().map(ThrowableFacts::frames)
                .flatMap(frames -> sources.lines(frames, MOST_LINES).stream()).distinct().limit(MOST_LINES).toList();
        return Told.of(found.verdict(), headline).because(found.key()).showing(stands.of(found.threads())).at(places);
    }

    private Told deadlock(List<ThreadFacts> threads) {
        List<ThreadFacts> circle = threads.stream().filter(ThreadFacts::deadlocked).toList();
        return Told.of(Verdict.DEADLOCK, texts.get("findings.common.deadlock")).showing(stands.of(circle));
    }

    /** A flood of threads is caught in the middle of its rise, so where each stands is another thing at each look. */
    private Told tell(Sighting.Hung hung) {
        if (hung.threads().stream().anyMatch(ThreadFacts::deadlocked)) {
            return deadlock(hung.threads());
        }
        if (hung.hang() == Sighting.Hang.FLOOD) {
            return Told.of(Verdict.CRASHED, texts.get("findings.common.flood"));
        }
        String says = hung.threads().isEmpty() ? "no-answer" : switch (hung.hang()) {
            case STILL -> "still";
            case BUSY -> "busy";
            case SLOW, FLOOD -> "slow";
        };
        return Told.of(Verdict.TIMEOUT, texts.get("findings.common." + says)).showing(stands.of(hung.threads()));
    }

    private Told tell(Sighting.Died died) {
        if (died.exitedBy().isPresent()) {
            return Told.of(Verdict.CRASHED, texts.get("findings.common.exit")).at(sources.lines(died.exitedBy().get(), MOST_LINES));
        } else if (died.lastWords().contains("OutOfMemoryError")) {
            return Told.of(Verdict.CRASHED, texts.get("findings.common.out-of-memory"));
        } else if (!halts.isEmpty()) {
            List<Place> places = halts.stream().map(spot -> sources.place(spot.file(), spot.line())).toList();
            return Told.of(Verdict.CRASHED, texts.get("findings.common.halt")).at(places);
        }
        return Told.of(Verdict.INCONCLUSIVE, texts.get("findings.common.died", died.status()));
    }
}
