package lockstep.grader.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.grader.RealKit;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Lang;
import lockstep.grader.grade.Grader;
import lockstep.grader.grade.Progress;
import lockstep.grader.grade.Request;
import lockstep.grader.judge.Evidence;
import lockstep.grader.judge.Tried;
import lockstep.grader.report.Ink;
import lockstep.grader.report.ReplayText;
import lockstep.grader.score.CheckMark;
import lockstep.protocol.Budget;
import lockstep.protocol.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one worker has found, another one shows again. */
class ReplayerTest {

    /** A race that leads to more, a race alone, a lost signal. */
    @ParameterizedTest
    @ValueSource(strings = {"04-hit-counter/mistakes/locks-on-a-boxed-value", "04-hit-counter/mistakes/lock-on-write-only",
        "08-bounded-buffer/mistakes/notify-with-two-kinds-of-waiters"})
    void a_token_of_a_grade_gives_the_same_evidence_in_another_jvm_each_time(String mistake) {
        Path folder = RealKit.kit().solutions().resolve(mistake);
        Exercise exercise = RealKit.catalog().find(mistake.substring(0, 2)).orElseThrow();
        List<CheckMark> failed = failed(folder, exercise);
        assertThat(failed).isNotEmpty();
        for (CheckMark mark : failed) {
            String token = mark.tried().flatMap(Tried::failing).orElseThrow().token();
            Replayed once = replay(folder, exercise, mark, token);
            assertThat(once.check().verdict()).isEqualTo(mark.verdict());
            assertThat(once.check().evidence()).isEqualTo(mark.evidence());
            assertThat(steps(replay(folder, exercise, mark, token))).isEqualTo(steps(once)).isNotEmpty();
        }
    }

    @Test
    void other_code_may_end_well_under_the_schedule() {
        Path folder = RealKit.kit().solutions().resolve("04-hit-counter/mistakes/no-lock");
        Exercise exercise = RealKit.catalog().find("04").orElseThrow();
        CheckMark mark = failed(folder, exercise).get(0);
        String token = mark.tried().flatMap(Tried::failing).orElseThrow().token();
        Replayed replayed = replay(RealKit.kit().solutions().resolve("04-hit-counter"), exercise, mark, token);
        assertThat(replayed.endsWell()).isTrue();
        assertThat(replayed.mark().stop()).isEmpty();
    }

    @Test
    void code_that_cannot_run_says_why() {
        Exercise exercise = RealKit.catalog().find("04").orElseThrow();
        try (Replayer replayer = new Replayer(exercise, exercise.checks().get(0), Optional.empty(), Lang.EN)) {
            Replayed replayed = replayer.replay("random-1@17");
            assertThat(replayed.check().verdict()).isEqualTo(Verdict.NOT_RUN);
            assertThat(replayed.recording()).isEmpty();
            assertThat(new ReplayText(Lang.EN, Ink.PLAIN).stop(replayed.mark().stop().orElseThrow())).contains("was not handed in");
        }
    }

    private static List<CheckMark> failed(Path folder, Exercise exercise) {
        Request request = new Request(folder, List.of(exercise.id()), Lang.EN, 1, new Budget(250, Budget.SECONDS), 1);
        Stream<CheckMark> checks = new Grader(RealKit.catalog(), Progress.SILENT).grade(request).exercises().get(0).checks().stream();
        return checks.filter(check -> check.tried().flatMap(Tried::failing).isPresent()).toList();
    }

    private static Replayed replay(Path folder, Exercise exercise, CheckMark mark, String token) {
        try (Replayer replayer = new Replayer(exercise, exercise.checks().stream().filter(check -> check.id().equals(mark.id())).findFirst().orElseThrow(),
                Optional.of(folder), Lang.EN)) {
            return replayer.replay(token);
        }
    }

    private static List<String> steps(Replayed replayed) {
        return new ReplayText(Lang.EN, Ink.PLAIN).steps(replayed.check().evidence().flatMap(Evidence::schedule).orElseThrow(), replayed.files());
    }
}
