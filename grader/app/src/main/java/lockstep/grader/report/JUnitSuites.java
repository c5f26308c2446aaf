package lockstep.grader.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.grader.judge.Evidence;
import lockstep.grader.report.JUnitCase.End;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.score.StyleMark;
import lockstep.protocol.Verdict;

/** A report as test suites. */
record JUnitSuites(Report report, ReportTexts texts) {

    /** The case that fails where checks were skipped: points are lost there, yet CI systems show a suite of skipped cases as green. */
    private static final String ALL_TRIED = "all_checks_were_tried";
    private static final String STYLE = "style";

    JUnitSuites(Report report) {
        this(report, ReportTexts.of(report.lang()));
    }

    List<JUnitSuite> suites() {
        return report.exercises().stream().map(this::suite).toList();
    }

    private JUnitSuite suite(ExerciseMark exercise) {
        Stream<JUnitCase> cases = Stream.of(allTried(exercise), exercise.checks().stream().map(this::check), Stream.of(style(exercise.style())))
                .flatMap(some -> some);
        return new JUnitSuite(exercise.id() + " " + exercise.name(), "lockstep." + exercise.id() + "-" + exercise.name(), cases.toList(),
                properties(exercise));
    }

    private List<Map.Entry<String, String>> properties(ExerciseMark exercise) {
        return List.of(Map.entry("jdk", report.jdk()), Map.entry("seed", Long.toString(report.seed())), Map.entry("lang", report.lang().code()),
                Map.entry("points", Score.of(exercise).toString()));
    }

    private Stream<JUnitCase> allTried(ExerciseMark exercise) {
        return exercise.stop().map(stop -> Stream.of(failed(ALL_TRIED, 0, stop.verdict(), message(stop.verdict(), Optional.of(stop.evidence())),
                body(Optional.of(stop.evidence()))))).orElseGet(() -> untried(exercise));
    }

    private Stream<JUnitCase> untried(ExerciseMark exercise) {
        List<CheckMark> untried = exercise.checks().stream().filter(check -> check.verdict() == Verdict.NOT_RUN).toList();
        String body = untried.stream().map(this::body).distinct().collect(Collectors.joining("\n"));
        return untried.stream().limit(1).map(first -> failed(ALL_TRIED, 0, first.verdict(), message(first.verdict(), first.evidence()), body));
    }

    private static JUnitCase failed(String name, long millis, Verdict verdict, String message, String body) {
        return new JUnitCase(name, millis, End.FAILED, verdict.name(), message, body);
    }

    private JUnitCase check(CheckMark check) {
        End end = end(check.verdict());
        return end == End.PASSED ? JUnitCase.passed(check.id(), check.millis())
                : new JUnitCase(check.id(), check.millis(), end, check.verdict().name(), message(check.verdict(), check.evidence()),
                        body(check));
    }

    private static End end(Verdict verdict) {
        return switch (verdict) {
            case PASSED -> End.PASSED;
            case INCONCLUSIVE -> End.ERROR;
            case NOT_RUN -> End.SKIPPED;
            default -> End.FAILED;
        };
    }

    private String message(Verdict verdict, Optional<Evidence> evidence) {
        return evidence.map(Evidence::headline).filter(headline -> !headline.isBlank()).orElse(texts.meaning(verdict));
    }

    private String body(CheckMark check) {
        String title = Visible.of(check.title()) + "   " + Score.of(check) + "   " + check.verdict();
        return (title + "\n" + body(check.evidence())).stripTrailing();
    }

    private String body(Optional<Evidence> evidence) {
        return evidence.map(found -> new EvidenceText(texts).full(found, Optional.empty())).orElse("");
    }

    private JUnitCase style(StyleMark style) {
        String remarks = StyleText.of(style);
        return switch (Sign.of(style)) {
            case EARNED -> JUnitCase.passed(STYLE, 0);
            case LOST -> new JUnitCase(STYLE, 0, End.FAILED, "STYLE", texts.get("style.title") + ": " + Score.of(style), remarks);
            default -> new JUnitCase(STYLE, 0, End.SKIPPED, "STYLE", texts.get("style.not-counted"), remarks);
        };
    }
}
