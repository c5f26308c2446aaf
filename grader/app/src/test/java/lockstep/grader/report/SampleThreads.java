package lockstep.grader.report;

import java.util.List;
import java.util.Optional;
import lockstep.grader.judge.Place;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.score.StyleMark;
import lockstep.grader.score.StyleMark.Remark;
import lockstep.protocol.Verdict;

/** An exercise that is nearly done. */
record SampleThreads(SampleReport report) {

    private static final String FILE = "FirstThreads.java";

    ExerciseMark mark() {
        List<CheckMark> checks = List.of(named(), returnsAtOnce(), overlap(), waits(), survives());
        return new ExerciseMark("01", "first-threads", say("First threads", "Первые потоки"), 1, Optional.empty(), checks, style());
    }

    private CheckMark named() {
        return report.passed("start_named_gives_the_thread_its_name", say("startNamed gives the thread its name",
                "startNamed даёт потоку имя"), 15);
    }

    private CheckMark returnsAtOnce() {
        return report.passed("start_named_returns_at_once", say("startNamed returns while the body still runs",
                "startNamed возвращается, пока тело ещё работает"), 20);
    }

    private CheckMark overlap() {
        Place join = new Place(FILE, 41, "thread.join();");
        SampleEvidence evidence = report.evidence(say("Only 1 of 4 tasks had started when runAll began to wait. The others start later, one after the other.",
                        "Когда runAll начал ждать, была запущена только 1 задача из 4. Остальные стартуют позже, одна за другой."))
                .place(FILE, 41, "thread.join();").place(FILE, 39, "for (Runnable task : tasks) {")
                .thread("caller", say("waits for Thread-0 to end", "ждёт завершения Thread-0"), Optional.of(join))
                .thread("Thread-0", say("runs the task, held by the check", "выполняет задачу, её держит проверка"), Optional.empty())
                .contract(say("Runs all tasks at the same time, each in a thread of its own.",
                        "Выполняет все задачи одновременно, каждую в своём потоке."))
                .because("join-inside-the-start-loop", say("In your loop, when does the second task start if the first one never ends?",
                        "Когда в вашем цикле стартует вторая задача, если первая никогда не закончится?"));
        return report.lost("run_all_starts_every_task_before_it_waits", say("runAll starts every task before it waits for one",
                "runAll запускает все задачи и лишь потом ждёт"), 25, Verdict.WRONG_RESULT, evidence.get());
    }

    private CheckMark waits() {
        SampleEvidence evidence = report.evidence(say("runAll never ends although all tasks have ended; it uses the processor all the time.",
                        "runAll не завершается, хотя все задачи закончились, и всё время занимает процессор."))
                .place(FILE, 45, "while (last.isAlive()) { }")
                .contract(say("While it waits it uses no processor time.", "Пока метод ждёт, он не тратит время процессора."));
        return report.lost("run_all_waits_without_spinning", say("runAll waits without using the processor",
                "runAll ждёт, не занимая процессор"), 20, Verdict.LIVELOCK, evidence.get());
    }

    private CheckMark survives() {
        return report.passed("a_failing_task_ends_alone", say("A task that throws ends alone", "Задача с исключением завершается одна"), 15);
    }

    private StyleMark style() {
        return new StyleMark(3, 5, true, List.of(
                new Remark(FILE, 43, "swallowed-interrupt", say("This catch block swallows the interrupt; rethrow it or restore the thread's status.",
                        "Этот catch проглатывает прерывание: пробросьте исключение дальше или восстановите флаг потока.")),
                new Remark(FILE, 112, "busy-wait", say("An empty loop burns a processor.", "Пустой цикл впустую занимает процессор."))));
    }

    private String say(String english, String russian) {
        return report.say(english, russian);
    }
}
