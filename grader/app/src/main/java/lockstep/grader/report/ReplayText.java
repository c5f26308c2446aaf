package lockstep.grader.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.grader.catalog.Lang;
import lockstep.grader.judge.Drawing;
import lockstep.grader.judge.Evidence;
import lockstep.grader.judge.Stop;
import lockstep.grader.overlay.SourceFile;
import lockstep.grader.score.CheckMark;

/** A single schedule at length: every step, and what came of it. */
public final class ReplayText {

    private final ReportTexts texts;
    private final Ink ink;

    /** In this language and ink. */
    public ReplayText(Lang lang, Ink ink) {
        this.texts = ReportTexts.of(lang);
        this.ink = ink;
    }

    /** A text for each step. */
    public List<String> steps(Drawing drawing, List<SourceFile> files) {
        return new StepText(drawing, files, texts, ink).pages();
    }

    /** What came of it: the verdict, and the evidence without the steps. */
    public String ending(CheckMark check) {
        Optional<Evidence> rest = check.evidence().map(all -> new Evidence(all.headline(), all.places(), all.threads(), all.details(), Optional.empty(),
                all.contract(), all.question(), all.key(), all.output(), all.next()));
        Sign sign = Sign.of(check.verdict());
        String heading = sign.paint(ink, sign.symbol() + " " + check.verdict());
        return told(heading, rest, Optional.of(check.id()));
    }

    /** Why it could not run. */
    public String stop(Stop stop) {
        return told(ink.red(stop.verdict().name()), Optional.of(stop.evidence()), Optional.empty());
    }

    private String told(String heading, Optional<Evidence> evidence, Optional<String> check) {
        Stream<String> lines = evidence.stream().flatMap(found -> new EvidenceText(texts).brief(found, check).stream()).map(line -> "  " + line.paint(ink));
        return Stream.concat(Stream.of(heading), lines).map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
    }
}
