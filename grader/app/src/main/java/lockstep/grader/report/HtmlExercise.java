package lockstep.grader.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.score.StyleMark;
import lockstep.protocol.Verdict;

/**
 * An exercise in the page.
 *
 * @param anchor  its id in the page
 * @param percent how much of its bar is full
 * @param found   what the table says of it
 * @param stop    what is told once for all checks
 */
record HtmlExercise(String anchor, String id, String name, String title, Optional<String> weight, HtmlSign sign, String score, int percent, List<Found> found,
                    Optional<Shared> stop, List<String> toDos, List<HtmlCheck> checks, Style style) {

    private static final int FULL = 100;

    /** A word in the table; {@code verdict} where it is one that the end of the page explains. */
    record Found(String word, Optional<Verdict> verdict) { }

    /** Why all checks were lost. */
    record Shared(String heading, HtmlEvidence evidence) { }

    /** Its style. */
    record Style(HtmlSign sign, String score, Optional<String> why, Optional<Remarks> remarks) { }

    /** What was found about style. */
    record Remarks(List<StyleMark.Remark> all) { }

    static HtmlExercise of(ExerciseMark mark, ReportTexts texts) {
        String anchor = "e-" + mark.id();
        Story story = new Story(mark);
        Optional<String> weight = Optional.of(mark.weight()).filter(value -> value != 1).map(value -> texts.get("exercise.weight", value));
        Optional<Shared> shared = story.shared().map(stop -> new Shared(texts.get("exercise.all", stop.verdict()),
                HtmlEvidence.of(stop.evidence(), Optional.empty(), anchor, texts)));
        return new HtmlExercise(anchor, mark.id(), mark.name(), mark.title(), weight, sign(mark, texts), Score.of(mark).toString(),
                mark.judged() ? mark.points() * FULL / Math.max(1, mark.max()) : 0, found(story), shared, story.toDos(), checks(mark, story, texts),
                style(mark.style(), texts));
    }

    private static HtmlSign sign(ExerciseMark mark, ReportTexts texts) {
        Sign lost = new Story(mark).isPerfect() ? Sign.EARNED : Sign.LOST;
        return HtmlSign.of(mark.judged() ? lost : Sign.UNKNOWN, texts);
    }

    private static List<Found> found(Story story) {
        Stream<Found> toDo = Stream.of(new Found("TODO", Optional.empty())).filter(word -> !story.toDos().isEmpty());
        return Stream.concat(toDo, story.losses().stream().map(verdict -> new Found(verdict.name(), Optional.of(verdict)))).toList();
    }

    private static List<HtmlCheck> checks(ExerciseMark mark, Story story, ReportTexts texts) {
        return IntStream.range(0, mark.checks().size()).mapToObj(i -> HtmlCheck.of(mark, i, story, texts)).toList();
    }

    private static Style style(StyleMark style, ReportTexts texts) {
        Optional<String> why = Optional.of(texts.get("style.not-counted")).filter(words -> !style.earned());
        Optional<Remarks> remarks = Optional.of(new Remarks(style.remarks())).filter(some -> !some.all().isEmpty());
        return new Style(HtmlSign.of(Sign.of(style), texts), Score.of(style).toString(), why, remarks);
    }
}
