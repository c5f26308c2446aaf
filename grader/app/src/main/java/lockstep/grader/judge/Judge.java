package lockstep.grader.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.grader.catalog.CheckSpec;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Texts;
import lockstep.grader.compile.Compilation;
import lockstep.grader.run.Sighting;
import lockstep.protocol.Observation;
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
                .map(check -> new Judgement(check, title(check), Verdict.NOT_RUN, Optional.empty(), 0)).toList();
        return new Judged(Optional.of(new Stop(told.verdict(), told.evidence(Optional.empty(), Optional.empty(), Optional.empty()))), checks);
    }

    /** Says that the grader failed before anything could be seen, and why. */
    public Judged nothingKnown(String reason) {
        Told told = Told.of(Verdict.INCONCLUSIVE, texts.get("findings.common.lost", reason));
        Evidence evidence = told.evidence(Optional.empty(), Optional.empty(), Optional.empty());
        return new Judged(Optional.empty(), exercise.checks().stream()
                .map(check -> new Judgement(check, title(check), told.verdict(), Optional.of(evidence), 0)).toList());
    }

    private Judgement judgement(CheckSpec check, Told told, Sighting sighting) {
        return new Judgement(check, title(check), told.verdict(), evidence(check, told, sighting), sighting.millis());
    }

    private Optional<Evidence> evidence(CheckSpec check, Told told, Sighting sighting) {
        if (told.verdict() == Verdict.PASSED) {
            return Optional.empty();
        } else if (told.verdict() == Verdict.INCONCLUSIVE) {
            return Optional.of(told.evidence(Optional.empty(), Optional.empty(), output(sighting)));
        }
        return Optional.of(told.evidence(texts.find("checks." + check.id() + ".contract"), texts.find("keys." + told.key() + ".hints.0"),
                output(sighting)));
    }

    private String title(CheckSpec check) {
        return texts.get("checks." + check.id() + ".title");
    }

    private Optional<String> output(Sighting sighting) {
        if (!(sighting instanceof Sighting.Observed observed) || observed.observation().output().total() == 0) {
            return Optional.empty();
        }
        Observation.Output output = observed.observation().output();
        String head = String.join("\n", output.head().lines().limit(OUTPUT_LINES).toList());
        return Optional.of(output.total() > head.length() + 1 ? head + "\n" + texts.get("output.more", output.total()) : head);
    }
}
