package lockstep.grader.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.explorer.search.Report;
import lockstep.grader.catalog.CheckSpec;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Texts;
import lockstep.grader.compile.Compilation;
import lockstep.grader.run.Sighting;
import lockstep.protocol.Observation;
import lockstep.protocol.Outcome;
import lockstep.protocol.Verdict;

/** Judges one exercise in one language. */
public final class Judge {

    private static final int OUTPUT_LINES = 3;

    private final Exercise exercise;
    private final Texts texts;

    /**
     * A judge.
     *
     * @param texts the sentences of {@link #textsOf}
     */
    public Judge(Exercise exercise, Texts texts) {
        this.exercise = exercise;
        this.texts = texts;
    }

    /** The folders of the sentences that judging an exercise needs. */
    public static String[] textsOf(Exercise exercise) {
        return new String[] {"lockstep/grader/judge", "lockstep/checks/" + exercise.shortPackage()};
    }

    /** Judges what was seen of each check, in the order of the checks. */
    public Judged judge(Compilation.Compiled compiled, List<Sighting> sightings) {
        SightingJudge judge = new SightingJudge(texts, Sources.of(compiled), compiled.halts());
        List<Judgement> judgements = new ArrayList<>();
        for (int i = 0; i < sightings.size(); i++) {
            judgements.add(judgement(exercise.checks().get(i), judge.tell(sightings.get(i)), sightings.get(i)));
        }
        return new Judged(Optional.empty(), judgements);
    }

    /** Judges a submission that could not run: no check was tried, all for the same reason. */
    public Judged judge(Compilation stopped) {
        Told told = new StopJudge(texts).tell(stopped);
        List<Judgement> checks = exercise.checks().stream()
                .map(check -> new Judgement(check, title(check), Verdict.NOT_RUN, Optional.empty(), Optional.empty(), 0)).toList();
        return new Judged(Optional.of(new Stop(told.verdict(), told.evidence(Optional.empty(), Optional.empty(), Optional.empty()))), checks);
    }

    /** Says that the grader failed before anything could be seen, and why. */
    public Judged nothingKnown(String reason) {
        Told told = Told.of(Verdict.INCONCLUSIVE, texts.get("findings.common.lost", reason));
        Evidence evidence = told.evidence(Optional.empty(), Optional.empty(), Optional.empty());
        return new Judged(Optional.empty(), exercise.checks().stream()
                .map(check -> new Judgement(check, title(check), told.verdict(), Optional.of(evidence), Optional.empty(), 0)).toList());
    }

    private Judgement judgement(CheckSpec check, Told told, Sighting sighting) {
        return new Judgement(check, title(check), told.verdict(), evidence(check, told, sighting), tried(sighting), sighting.millis());
    }

    /** Empty where no schedule was to blame: what failed before there was a second thread is not told as one. */
    private static Optional<Tried> tried(Sighting sighting) {
        if (!(sighting instanceof Sighting.Observed observed)) {
            return Optional.empty();
        }
        Optional<Tried.Failing> failing = Optional.of(observed.observation().outcome()).filter(Outcome.Explored.class::isInstance)
                .map(Outcome.Explored.class::cast).map(explored -> new Tried.Failing(explored.number(), explored.token()));
        return observed.observation().exploration().filter(exploration -> failing.isPresent() || exploration.stop() != Report.Stop.FAILED)
                .map(exploration -> new Tried(exploration, failing));
    }

    private Optional<Evidence> evidence(CheckSpec check, Told told, Sighting sighting) {
        if (told.verdict() == Verdict.PASSED) {
            return Optional.empty();
        } else if (told.verdict() == Verdict.INCONCLUSIVE) {
            return Optional.of(told.evidence(Optional.empty(), Optional.empty(), output(sighting)));
        }
        Optional<String> question = texts.find("keys." + told.key() + ".hints.0");
        Told more = told.next().isEmpty() && question.isEmpty() ? told.trying(new Next(texts).anyway(told)) : told;
        return Optional.of(more.evidence(texts.find("checks." + check.id() + ".contract"), question, output(sighting)));
    }

    private String title(CheckSpec check) {
        return texts.get("checks." + check.id() + ".title");
    }

    /** Of many schedules only what the failing one printed. */
    private static Observation.Output printed(Observation observation) {
        return observation.outcome() instanceof Outcome.Explored explored
                ? new Observation.Output(explored.shown().output(), explored.shown().output().length()) : observation.output();
    }

    private Optional<String> output(Sighting sighting) {
        if (!(sighting instanceof Sighting.Observed observed) || printed(observed.observation()).total() == 0) {
            return Optional.empty();
        }
        Observation.Output output = printed(observed.observation());
        String head = new Printed(exercise.packageName()).shown(output.head(), OUTPUT_LINES);
        return Optional.of(output.total() > head.length() + 1 ? head + "\n" + texts.get("output.more", output.total()) : head);
    }
}
