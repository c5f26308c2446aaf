package lockstep.grader.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.grader.catalog.Lang;
import lockstep.grader.judge.Stop;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.protocol.Verdict;
import org.junit.jupiter.api.Test;

class TextFormatTest {

    private static final int WIDTH = 110;
    private static final int PATIENCE = 16;

    private final SampleReport sample = new SampleReport(Lang.EN);

    @Test
    void the_samples_show_every_verdict() {
        List<ExerciseMark> exercises = Stream.of(sample.judged(), sample.unjudged()).flatMap(report -> report.exercises().stream()).toList();
        Stream<Verdict> ofChecks = exercises.stream().flatMap(exercise -> exercise.checks().stream()).map(CheckMark::verdict);
        Stream<Verdict> ofStops = exercises.stream().flatMap(exercise -> exercise.stop().stream()).map(Stop::verdict);
        Set<Verdict> verdicts = Stream.concat(ofChecks, ofStops).collect(Collectors.toSet());
        assertThat(verdicts).contains(Verdict.values());
    }

    @Test
    void every_verdict_has_a_sentence_in_every_language() {
        assertThat(Lang.values()).allSatisfy(lang -> assertThat(Verdict.values())
                .allSatisfy(verdict -> assertThat(ReportTexts.of(lang).meaning(verdict)).endsWith(".")));
    }

    @Test
    void no_line_is_wider_than_a_wide_terminal() {
        assertThat(SampleReport.inEveryLanguage()).allSatisfy(some ->
                assertThat(new TextFormat(Ink.PLAIN).render(some.judged()).lines()).allMatch(line -> line.length() <= WIDTH));
    }

    @Test
    void a_reason_that_all_checks_share_is_told_once() {
        assertThat(new TextFormat(Ink.PLAIN).render(sample.judged())).containsOnlyOnce("does not compile").containsOnlyOnce("with System.exit.");
    }

    @Test
    void what_is_still_to_be_done_is_named_in_one_line_for_each_check() {
        String text = new TextFormat(Ink.PLAIN).render(sample.judged());
        assertThat(text).containsOnlyOnce("TODO 2 is still to be done").contains("0 / 23   TODO 2\n").doesNotContain("Failures.java:22");
    }

    @Test
    void evidence_does_not_try_the_readers_patience() {
        Stream<CheckMark> checks = sample.judged().exercises().stream().flatMap(exercise -> exercise.checks().stream());
        EvidenceText text = new EvidenceText(ReportTexts.of(Lang.EN));
        assertThat(checks.flatMap(check -> check.evidence().stream())).isNotEmpty()
                .allSatisfy(evidence -> assertThat(text.brief(evidence, Optional.of("id"))).hasSizeLessThanOrEqualTo(PATIENCE));
    }

    @Test
    void where_something_could_not_be_judged_there_is_no_mark() {
        String text = new TextFormat(Ink.PLAIN).render(sample.unjudged());
        assertThat(text).contains("No mark").contains(" ? 14 jobs   close ends the workers").doesNotContain("%");
    }

    @Test
    void long_words_are_broken_and_empty_text_is_one_line() {
        assertThat(Prose.wrap("aaaa bb ccccccc", 5)).isEqualTo(List.of("aaaa", "bb", "ccccc", "cc"));
        assertThat(Prose.wrap("", 5)).isEqualTo(List.of(""));
    }
}
