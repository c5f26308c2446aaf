package lockstep.grader.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lockstep.grader.judge.Evidence;
import lockstep.grader.judge.Stop;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.protocol.Verdict;

/** How the lost points of one exercise are best told: what several checks have in common is told once. */
record Story(ExerciseMark exercise) {

    /** How the judge's sentence about an unwritten method begins, in every language. */
    private static final Pattern TO_DO = Pattern.compile("TODO [0-9]+");

    /** Why all checks were lost, where there is one reason for all. */
    Optional<Stop> shared() {
        return exercise.stop().or(this::sameForAll);
    }

    /** The same verdict and headline everywhere, but for what is still to be done. */
    private Optional<Stop> sameForAll() {
        List<CheckMark> checks = exercise.checks();
        boolean same = checks.size() > 1 && checks.stream().map(Story::reason).distinct().count() == 1;
        return checks.stream().limit(1).filter(first -> same && toDo(first).isEmpty())
                .flatMap(first -> first.evidence().map(evidence -> new Stop(first.verdict(), inCommon(evidence))).stream()).findFirst();
    }

    private static List<String> reason(CheckMark check) {
        return check.evidence().map(evidence -> List.of(check.verdict().name(), evidence.headline())).orElse(List.of());
    }

    private Evidence inCommon(Evidence first) {
        return new Evidence(first.headline(), first.places(), first.threads(), first.details(), first.schedule(), common(Evidence::contract),
                common(Evidence::question), common(Evidence::key), first.output(), common(Evidence::next));
    }

    private Optional<String> common(Function<Evidence, Optional<String>> part) {
        List<Optional<String>> values = exercise.checks().stream().flatMap(check -> check.evidence().stream()).map(part).distinct().toList();
        return values.size() == 1 ? values.get(0) : Optional.empty();
    }

    /** Which TODO of the skeleton is still to be done before this check can say anything, as in {@code TODO 1}. */
    Optional<String> toDo(CheckMark check) {
        return check.evidence().map(evidence -> TO_DO.matcher(evidence.headline())).filter(Matcher::lookingAt).map(MatchResult::group);
    }

    /** The number of that TODO. */
    Optional<Integer> toDoNumber(CheckMark check) {
        return toDo(check).map(words -> Integer.parseInt(words.substring(words.indexOf(' ') + 1)));
    }

    /** The sentences about what is still to be done, each once. */
    List<String> toDos() {
        Stream<CheckMark> checks = exercise.checks().stream().filter(check -> toDo(check).isPresent());
        return checks.flatMap(check -> check.evidence().stream()).map(Evidence::headline).distinct().sorted().toList();
    }

    /** An earlier check that was lost for the very same reason, whatever the contract says of each. */
    Optional<CheckMark> toldAt(CheckMark check) {
        Stream<CheckMark> earlier = exercise.checks().stream().takeWhile(other -> other != check);
        return earlier.filter(other -> other.evidence().isPresent() && cause(other).equals(cause(check))).findFirst();
    }

    private static List<Object> cause(CheckMark check) {
        return check.evidence().map(found -> List.<Object>of(check.verdict(), found.headline(), found.places(), found.threads(), found.details(),
                found.key())).orElse(List.of());
    }

    /** The verdicts that cost points, each once, in order; those of what is still to be done are not worth mentioning. */
    List<Verdict> losses() {
        return shared().map(Stop::verdict).map(List::of).orElseGet(this::ownLosses);
    }

    private List<Verdict> ownLosses() {
        Stream<CheckMark> tried = exercise.checks().stream().filter(check -> toDo(check).isEmpty());
        return tried.map(CheckMark::verdict).filter(verdict -> verdict != Verdict.PASSED).distinct().toList();
    }

    /** Whether nothing was lost. */
    boolean isPerfect() {
        return exercise.judged() && exercise.points() == exercise.max();
    }
}
