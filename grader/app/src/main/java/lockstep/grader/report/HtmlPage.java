package lockstep.grader.report;

import io.jstach.jstache.JStache;
import io.jstach.jstache.JStacheConfig;
import io.jstach.jstache.JStachePath;
import io.jstach.jstache.JStacheType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.protocol.Verdict;

/**
 * What the template of the page shows, from top to bottom. The renderer is made from the template when this class is compiled.
 *
 * @param total     the sum, or that there is none
 * @param percent   how much of the bar is full
 * @param unjudged  the checks that could not be judged, where there are any
 * @param exercises told in full; the table shows them too
 */
@JStacheConfig(type = JStacheType.STACHE, pathing = @JStachePath(prefix = "lockstep/grader/report/html/"))
@JStache(path = "page.mustache")
record HtmlPage(String lang, Map<String, String> words, String title, String total, int percent, String score, Optional<Unjudged> unjudged, List<String> notes,
                List<HtmlExercise> exercises, Optional<Legends> legend, String madeWith) {

    private static final int FULL = 100;

    /** Why there is no mark. */
    record Unjudged(String why, List<String> checks, String next) { }

    /** The verdicts that the report mentions. */
    record Legends(List<Meaning> meanings) { }

    /** What a verdict means. */
    record Meaning(Verdict verdict, String sentence) { }

    static HtmlPage of(Report report) {
        ReportTexts texts = ReportTexts.of(report.lang());
        String total = report.judged() ? texts.percent(report) : texts.get("unjudged.title");
        return new HtmlPage(report.lang().code(), words(texts), texts.get("report.title", total), total, report.judged() ? percent(report) : 0,
                Score.of(report).toString(), unjudged(report, texts), report.notes().stream().map(note -> texts.get("report.note", note)).toList(),
                report.exercises().stream().map(exercise -> HtmlExercise.of(exercise, texts)).toList(), legend(report, texts),
                texts.get("report.made-with", report.jdk(), Long.toString(report.seed())));
    }

    private static Map<String, String> words(ReportTexts texts) {
        return texts.texts().namesBelow("html").stream().collect(Collectors.toMap(Function.identity(), name -> texts.get("html." + name)));
    }

    private static int percent(Report report) {
        return report.points() * FULL / Math.max(1, report.max());
    }

    private static Optional<Unjudged> unjudged(Report report, ReportTexts texts) {
        List<String> checks = report.exercises().stream().flatMap(HtmlPage::unjudged).toList();
        return Optional.of(new Unjudged(texts.get("unjudged.why"), checks, texts.get("unjudged.next"))).filter(none -> !report.judged());
    }

    private static Stream<String> unjudged(ExerciseMark exercise) {
        return exercise.checks().stream().filter(check -> !check.judged()).map(CheckMark::title)
                .map(title -> exercise.id() + " " + exercise.name() + ": " + title);
    }

    private static Optional<Legends> legend(Report report, ReportTexts texts) {
        List<Meaning> meanings = new Legend(report).verdicts().stream().map(verdict -> new Meaning(verdict, texts.meaning(verdict))).toList();
        return Optional.of(new Legends(meanings)).filter(legend -> !legend.meanings().isEmpty());
    }
}
