package lockstep.grader.report;

import java.util.Optional;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.protocol.Verdict;

/**
 * A check in the page.
 *
 * @param anchor   its id in the page
 * @param word     its verdict, or what is still to be done; empty where it passed, or all is told of the exercise
 * @param tried    which schedules were tried
 * @param same     an earlier check that was lost for the same reason
 * @param evidence why it was lost, where that is told here
 */
record HtmlCheck(String anchor, HtmlSign sign, String title, String score, Optional<String> word, Optional<String> tried, Optional<Same> same,
                 Optional<HtmlEvidence> evidence) {

    /** Where the reason is told. */
    record Same(String sentence, String anchor) { }

    static HtmlCheck of(ExerciseMark mark, int number, Story story, ReportTexts texts) {
        CheckMark check = mark.checks().get(number);
        boolean told = check.verdict() == Verdict.PASSED || story.shared().isPresent();
        Optional<String> toDo = story.toDo(check);
        boolean explained = !told && toDo.isEmpty();
        Optional<CheckMark> earlier = story.toldAt(check).filter(other -> explained);
        Optional<Same> same = earlier.map(other -> new Same(texts.get("evidence.same", other.title()), anchor(mark, mark.checks().indexOf(other))));
        Optional<HtmlEvidence> evidence = check.evidence().filter(found -> explained && earlier.isEmpty())
                .map(found -> HtmlEvidence.of(found, Optional.of(check.id()), anchor(mark, number), texts));
        Optional<String> word = Optional.of(toDo.orElse(check.verdict().name())).filter(name -> !told);
        Optional<String> tried = Optional.of(texts.tried(check)).filter(words -> !words.isEmpty() && (told || toDo.isEmpty()));
        return new HtmlCheck(anchor(mark, number), HtmlSign.of(Sign.of(check.verdict()), texts), check.title(), Score.of(check).toString(), word, tried,
                same, evidence);
    }

    private static String anchor(ExerciseMark mark, int number) {
        return "e-" + mark.id() + "-" + (number + 1);
    }
}
