package lockstep.grader.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.explorer.search.Report.Stop;
import lockstep.grader.catalog.Lang;
import lockstep.grader.judge.Evidence;
import lockstep.grader.judge.Tried;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.score.StyleMark;
import lockstep.protocol.Budget;
import lockstep.protocol.Exploration;
import lockstep.protocol.Verdict;

/** One fixed report in which everything occurs. What it says is what a real run could say. */
record SampleReport(Lang lang) {

    private static final long SEED = 20_260_101;
    private static final long MILLIS = 12_345;

    /** Everything could be judged. */
    Report judged() {
        return report(List.of(new SampleThreads(this).mark(), perfect(), new SampleHostile(this).mark(), new SampleBuffer(this).mark(),
                new SampleJobs(this).doesNotCompile(), new SampleJobs(this).crashesEverywhere(), new SampleJobs(this).skeleton()));
    }

    /** The machine failed twice. */
    Report unjudged() {
        return report(List.of(new SampleThreads(this).mark(), killed()));
    }

    private Report report(List<ExerciseMark> exercises) {
        String note = say("02 parallel-sum was not in the submission; the kit's skeleton was graded instead of it.",
                "02 parallel-sum в работе нет; вместо него проверена заготовка.");
        return new Report(lang, "17.0.15", SEED, exercises, List.of(note), MILLIS);
    }

    private ExerciseMark perfect() {
        List<CheckMark> checks = List.of(
                explored("sum_is_right_for_any_number_of_workers", say("The sum is right for any number of workers",
                        "Сумма верна при любом числе потоков"), 60),
                passed("a_failure_ends_the_call", say("A failing function ends the call", "Сбой в функции завершает вызов"), 35));
        return new ExerciseMark("02", "parallel-sum", say("Parallel sum", "Параллельная сумма"), 2, Optional.empty(), checks, fullStyle());
    }

    private ExerciseMark killed() {
        String headline = say("The worker was killed by the operating system (exit status 137) before the check ended.",
                "Операционная система остановила рабочий процесс (код выхода 137) до конца проверки.");
        Evidence evidence = evidence(headline).detail(say("tried 3 times", "попыток: 3")).get();
        List<CheckMark> checks = List.of(
                passed("submit_returns_a_future", say("submit returns a Future with the result", "submit возвращает Future с результатом"), 45),
                lost("close_ends_the_workers", say("close ends the workers", "close завершает рабочие потоки"), 25, Verdict.INCONCLUSIVE, evidence),
                new CheckMark("at_most_n_tasks_run", say("At most n tasks run at once", "Одновременно идут не больше n задач"), 0, 25,
                        Verdict.INCONCLUSIVE, Optional.empty(), Optional.empty(), 0));
        return new ExerciseMark("14", "jobs", say("Jobs", "Задания"), 1, Optional.empty(), checks, fullStyle());
    }

    static StyleMark fullStyle() {
        return new StyleMark(5, 5, true, List.of());
    }

    static StyleMark noStyle() {
        return new StyleMark(0, 5, false, List.of());
    }

    CheckMark passed(String id, String title, int points) {
        return new CheckMark(id, title, points, points, Verdict.PASSED, Optional.empty(), Optional.empty(), 87);
    }

    CheckMark explored(String id, String title, int points) {
        Exploration exploration = new Exploration(Budget.STANDARD, List.of(new Exploration.Passed("random", 400), new Exploration.Passed("pos", 600)),
                Stop.ALL_DONE, 310);
        return new CheckMark(id, title, points, points, Verdict.PASSED, Optional.empty(), Optional.of(new Tried(exploration, Optional.empty())), 350);
    }

    CheckMark lost(String id, String title, int max, Verdict verdict, Evidence evidence) {
        return new CheckMark(id, title, 0, max, verdict, Optional.of(evidence), Optional.empty(), 1_203);
    }

    SampleEvidence evidence(String headline) {
        return SampleEvidence.of(headline);
    }

    /** The same in the language of this report. */
    String say(String english, String russian) {
        return lang == Lang.EN ? english : russian;
    }

    /** The sample in each language. */
    static Stream<SampleReport> inEveryLanguage() {
        return Stream.of(Lang.values()).map(SampleReport::new);
    }
}
