package lockstep.grader.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.explorer.search.Report.Stop;
import lockstep.grader.judge.Act;
import lockstep.grader.judge.Act.Kind;
import lockstep.grader.judge.Drawing;
import lockstep.grader.judge.Place;
import lockstep.grader.judge.Tried;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.protocol.Budget;
import lockstep.protocol.Exploration;
import lockstep.protocol.Verdict;

/** An exercise with every kind of trouble that threads make. */
record SampleBuffer(SampleReport report) {

    private static final String FILE = "BoundedBuffer.java";
    private static final Place WAIT_TO_PUT = new Place(FILE, 18, "wait();");
    private static final Place WAIT_TO_TAKE = new Place(FILE, 27, "wait();");

    ExerciseMark mark() {
        List<CheckMark> checks = List.of(taken(), race(), deadlock(), leak(), late(), again());
        return new ExerciseMark("08", "bounded-buffer", say("Bounded buffer", "Ограниченный буфер"), 1, Optional.empty(), checks, SampleReport.noStyle());
    }

    /** Evidence with all its parts, more than there is room for. */
    private CheckMark taken() {
        SampleEvidence evidence = report.evidence(say(
                        "producer-2 and consumer-2 wait for ever. The last notify() woke a thread that could not go on, "
                                + "and that thread passed the news to nobody.",
                        "producer-2 и consumer-2 ждут вечно. Последний notify() разбудил поток, который не мог продолжить, а он никому не передал сигнал."))
                .place(FILE, 21, "notify();").place(FILE, 30, "notify();").place(FILE, 18, "wait();").place(FILE, 27, "wait();")
                .thread("consumer-1", say("has ended", "завершён"), Optional.empty())
                .thread("consumer-2", say("waits for notify() of the buffer", "ждёт notify() на буфере"), Optional.of(WAIT_TO_TAKE))
                .thread("producer-1", say("has ended", "завершён"), Optional.empty())
                .thread("producer-2", say("waits for notify() of the buffer", "ждёт notify() на буфере"), Optional.of(WAIT_TO_PUT))
                .detail(say("The buffer is empty; its capacity is 1.", "Буфер пуст, его вместимость равна 1."))
                .detail(say("The last signal: producer-1, BoundedBuffer.java:21.", "Последний сигнал: producer-1, BoundedBuffer.java:21."))
                .contract(say("put returns as soon as there is room.", "put возвращается, как только есть место."))
                .because("notify-with-two-kinds-of-waiters", say("Which of the waiting threads does notify() wake, and can that one use the news?",
                        "Какой из ждущих потоков разбудит notify() и пригодится ли ему этот сигнал?"))
                .printed("put 1\ntake -> 1\nput 2\nput 3\ntake -> 2\ntake -> 3\nput 4\n");
        return lost("every_item_put_is_taken_once", say("Every item put is taken once", "Каждый положенный элемент берут один раз"), 20,
                Verdict.LOST_WAKEUP, evidence);
    }

    private CheckMark race() {
        SampleEvidence evidence = report.evidence(say("size() reads the field count while put writes it, and no lock orders them.",
                        "size() читает поле count, пока put его пишет, и никакая блокировка их не упорядочивает."))
                .place(FILE, 35, "return count;").place(FILE, 20, "count++;")
                .detail(say("Locks held there. counter: none. producer-1: BoundedBuffer.", "Замки в этот момент. counter: нет. producer-1: BoundedBuffer."))
                .schedule(drawing())
                .because("size-without-lock", say("Who promises size() that it sees what put has written?",
                        "Кто обещает методу size(), что он увидит записанное в put?"))
                .next(say("Let both lines hold the same lock.", "Пусть в обеих строках держат одну и ту же блокировку."));
        return new CheckMark("size_sees_every_put", say("size sees every put", "size видит каждый put"), 0, 15, Verdict.DATA_RACE,
                Optional.of(evidence.get()), Optional.of(tried()), 1_203);
    }

    /** More rows than there is room for; one thread does several things in one method. */
    private Drawing drawing() {
        List<Drawing.Row> rows = new ArrayList<>();
        for (int item = 0; item < 9; item++) {
            rows.add(new Drawing.Row(0, "put", say("takes the lock BoundedBuffer", "берёт замок BoundedBuffer"), new Place(FILE, 16, "synchronized (this) {"),
                    List.of(new Act(Kind.TAKES, "BoundedBuffer"))));
            rows.add(new Drawing.Row(0, "put", say("writes count = ", "пишет count = ") + (item + 1), new Place(FILE, 20, "count++;"),
                    List.of(new Act(Kind.WRITES, "count"), new Act(Kind.GIVES_BACK, "BoundedBuffer"))));
            rows.add(new Drawing.Row(1, "size", say("reads count = ", "читает count = ") + item, new Place(FILE, 35, "return count;"),
                    List.of(new Act(Kind.READS, "count"))));
        }
        return new Drawing(List.of("producer-1", "counter"), rows, Optional.of(new Drawing.Unordered(25, 26)), List.of(25, 26));
    }

    private static Tried tried() {
        List<Exploration.Passed> passed = List.of(new Exploration.Passed("random", 2), new Exploration.Passed("pct2", 1));
        return new Tried(new Exploration(Budget.STANDARD, passed, Stop.FAILED, 45), Optional.of(new Tried.Failing(4, "random-1f3a@17.0.15")));
    }

    private CheckMark deadlock() {
        SampleEvidence evidence = report.evidence(say("mover-1 and mover-2 wait for each other.", "mover-1 и mover-2 ждут друг друга."))
                .thread("mover-1", say("holds buffer A, waits for buffer B, which mover-2 holds", "держит буфер A, ждёт буфер B, его держит mover-2"),
                        FILE, 52, "synchronized (to) {")
                .thread("mover-2", say("holds buffer B, waits for buffer A, which mover-1 holds", "держит буфер B, ждёт буфер A, его держит mover-1"),
                        FILE, 52, "synchronized (to) {")
                .contract(say("drainTo may be called from both sides at once.", "drainTo можно вызывать одновременно с двух сторон."));
        return lost("drain_to_works_both_ways", say("drainTo works in both directions at once", "drainTo работает в обе стороны сразу"), 20,
                Verdict.DEADLOCK, evidence);
    }

    private CheckMark leak() {
        SampleEvidence evidence = report.evidence(say("1 thread still runs after close.", "После close остался работающий поток: 1."))
                .thread("cleaner", say("sleeps", "спит"), FILE, 61, "Thread.sleep(100);");
        return lost("close_ends_the_cleaner", say("close ends the cleaner", "close завершает поток-уборщик"), 10, Verdict.THREAD_LEAK, evidence);
    }

    private CheckMark late() {
        return lost("a_thousand_items_pass_quickly", say("A thousand items pass in a second", "Тысяча элементов проходит за секунду"), 15,
                Verdict.TIMEOUT, report.evidence(say("put was still running after 10 s.", "Через 10 с put всё ещё работал.")));
    }

    /** The same evidence as another check. */
    private CheckMark again() {
        return lost("take_returns_as_soon_as_there_is_an_item", say("take returns as soon as there is an item",
                "take возвращается, как только есть элемент"), 15, Verdict.LOST_WAKEUP, new SampleEvidence(taken().evidence().orElseThrow()));
    }

    private CheckMark lost(String id, String title, int max, Verdict verdict, SampleEvidence evidence) {
        return report.lost(id, title, max, verdict, evidence.get());
    }

    private String say(String english, String russian) {
        return report.say(english, russian);
    }
}
