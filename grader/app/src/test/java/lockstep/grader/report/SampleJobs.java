package lockstep.grader.report;

import java.util.List;
import java.util.Optional;
import lockstep.grader.judge.Evidence;
import lockstep.grader.judge.Stop;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.protocol.Verdict;

/** Exercises that lose every check: for what the compiler says, for one crash, or because nothing is written yet. */
record SampleJobs(SampleReport report) {

    private static final String FILE = "Jobs.java";

    /** Stopped before any check could run. */
    ExerciseMark doesNotCompile() {
        SampleEvidence evidence = report.evidence(say("The code does not compile, so no check could be run.",
                        "Код не компилируется, поэтому ни одна проверка не запущена."))
                .place(FILE, 31, "return pool.submit(task)").place(FILE, 31, "return pool.submit(task)")
                .place(FILE, 38, "pool.shutdwon();")
                .detail("Jobs.java:31: ';' expected")
                .detail("Jobs.java:38: cannot find symbol\n  symbol:   method shutdwon()\n  location: variable pool of type ExecutorService");
        List<CheckMark> checks = jobs((id, title, max) -> new CheckMark(id, title, 0, max, Verdict.NOT_RUN, Optional.empty(), Optional.empty(), 0));
        return exercise("14", "jobs", say("Jobs", "Задания"), Optional.of(new Stop(Verdict.DID_NOT_COMPILE, evidence.get())), checks);
    }

    /** Each check was tried, and each ended in the same way; only the contract differs. */
    ExerciseMark crashesEverywhere() {
        SampleEvidence evidence = report.evidence(say("Your code ended the whole Java virtual machine with System.exit.",
                "Ваш код завершил всю виртуальную машину Java вызовом System.exit.")).place("Parallel.java", 12, "System.exit(0);");
        List<CheckMark> checks = jobs((id, title, max) -> report.lost(id, title, max, Verdict.CRASHED,
                evidence.contract(say("A sentence about ", "Предложение о ") + id + ".").get()));
        return exercise("15", "ordered-map", say("Ordered map", "Упорядоченный map"), Optional.empty(), checks);
    }

    private List<CheckMark> jobs(Loss loss) {
        return List.of(
                loss.of("submit_returns_a_future", say("submit returns a Future with the result", "submit возвращает Future с результатом"), 45),
                loss.of("close_ends_the_workers", say("close ends the workers", "close завершает рабочие потоки"), 25),
                loss.of("at_most_n_tasks_run", say("At most n tasks run at once", "Одновременно идут не больше n задач"), 25));
    }

    /** Makes a lost check. */
    private interface Loss {
        CheckMark of(String id, String title, int max);
    }

    /** Nothing is written yet. */
    ExerciseMark skeleton() {
        Evidence guarded = toDo(1, say("start a thread that reports its failure", "запустите поток, который сообщит о своём сбое"));
        Evidence pool = toDo(2, say("make a pool that reports what submit would hide", "создайте пул, который сообщит о том, что скрыл бы submit"));
        return exercise("16", "failures", say("Failures", "Сбои"), Optional.empty(), List.of(
                unwritten("a_failure_is_reported", say("A failure in a thread is reported", "О сбое в потоке сообщают"), 25, guarded),
                unwritten("a_failure_is_reported_once", say("A failure is reported once, and an Error is too",
                        "О сбое сообщают один раз, об Error тоже"), 25, guarded),
                unwritten("submit_hides_nothing", say("What submit would hide is reported by the pool, in the order in which the tasks have ended",
                        "Пул сообщает и о том, что скрыл бы submit, в том порядке, в котором закончились задачи"), 22, pool),
                unwritten("an_error_does_not_end_the_pool", say("An Error does not end the pool", "Error не завершает пул"), 23, pool)));
    }

    private Evidence toDo(int number, String what) {
        return report.evidence("TODO " + number + say(" is still to be done: ", " ещё не сделан: ") + what + ".")
                .place("Failures.java", 20 + number, "throw new UnsupportedOperationException(\"TODO " + number + "\");").get();
    }

    private CheckMark unwritten(String id, String title, int max, Evidence evidence) {
        return report.lost(id, title, max, Verdict.UNCAUGHT_EXCEPTION, evidence);
    }

    private static ExerciseMark exercise(String id, String name, String title, Optional<Stop> stop, List<CheckMark> checks) {
        return new ExerciseMark(id, name, title, 1, stop, checks, SampleReport.noStyle());
    }

    private String say(String english, String russian) {
        return report.say(english, russian);
    }
}
