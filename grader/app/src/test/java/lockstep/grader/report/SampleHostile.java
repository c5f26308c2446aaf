package lockstep.grader.report;

import java.util.List;
import java.util.Optional;
import lockstep.grader.score.CheckMark;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.score.StyleMark;
import lockstep.grader.score.StyleMark.Remark;
import lockstep.protocol.Verdict;

/** An exercise whose author would like to write the report himself. */
record SampleHostile(SampleReport report) {

    /** Clears a terminal, renames its window, reorders text, ends CDATA, tables, fences and comments, and is no valid Unicode. */
    static final String EVIL = "\u001b[2J\u001b]0;owned\u0007\r\u009b31m\u202eevil\u202c\u0000\ud800 ]]> | `x` ``` <b>&amp; --> [a](http://example.org) @all {0} \ufffe";

    private static final String FILE = "StopFlag.java";

    ExerciseMark mark() {
        List<CheckMark> checks = List.of(thrown(), refused(), api(), crashed(), notRun(), unknown());
        StyleMark style = new StyleMark(0, 5, false, List.of(new Remark(FILE, 3, "name", say("Not a name: ", "Не имя: ") + EVIL)));
        return new ExerciseMark("05", "visibility", say("Visibility", "Видимость"), 1, Optional.empty(), checks, style);
    }

    private CheckMark thrown() {
        SampleEvidence evidence = report.evidence(say("IllegalStateException came out of stop(): ", "Из stop() вышло IllegalStateException: ") + EVIL
                        + "\nTotal   100 / 100   100.0 %")
                .place(FILE, 12, "throw new IllegalStateException(\"" + EVIL + "\");")
                .place(FILE, 13, "int x = 0; // " + "long ".repeat(40))
                .thread(EVIL, say("has ended\n", "завершён\n"), Optional.empty())
                .thread("w".repeat(200), say("waits", "ждёт"), FILE, 14, "\t" + EVIL)
                .detail("x".repeat(300))
                .contract(say("stop throws nothing.", "stop не бросает исключений."))
                .printed("\u001b[1;32m\u2713 all checks passed\u001b[0m\nTotal   100 / 100\r\n" + EVIL + "\n" + "spam ".repeat(100));
        return lost("stop_throws_nothing", say("stop throws nothing", "stop не бросает исключений"), 20, Verdict.UNCAUGHT_EXCEPTION, evidence);
    }

    private CheckMark refused() {
        SampleEvidence evidence = report.evidence(say("The exercise forbids java.lang.Thread.sleep.", "В этом упражнении java.lang.Thread.sleep запрещён."))
                .place(FILE, 20, "Thread.sleep(50);")
                .because("sleep-as-synchronisation", say("What if the other thread needs 51 ms?", "А если другому потоку нужна 51 мс?"));
        return lost("no_sleep", say("No sleep orders the threads", "Порядок потоков не держится на sleep"), 20, Verdict.REFUSED, evidence);
    }

    private CheckMark api() {
        SampleEvidence evidence = report.evidence(say("The method isSet is missing.", "Нет метода isSet."))
                .detail(say("expected: ", "ожидается: ") + "public boolean isSet()").detail(say("found: ", "найдено: ") + "boolean isset()");
        return lost("is_set_tells", say("isSet tells what set did", "isSet показывает, что сделал set"), 15, Verdict.WRONG_API, evidence);
    }

    private CheckMark crashed() {
        return lost("set_returns", say("set returns", "set возвращается"), 15, Verdict.CRASHED,
                report.evidence("System.exit(0): `" + EVIL.substring(0, 12) + "`"));
    }

    /** Nothing is known but the verdict. */
    private CheckMark notRun() {
        return new CheckMark("clear_returns", say("clear returns", "clear возвращается"), 0, 15, Verdict.NOT_RUN, Optional.empty(), Optional.empty(), 0);
    }

    private CheckMark unknown() {
        return lost("awaiting", say("await sees set", "await видит set"), 10, Verdict.WRONG_RESULT, report.evidence(""));
    }

    private CheckMark lost(String id, String title, int max, Verdict verdict, SampleEvidence evidence) {
        return report.lost(id, title, max, verdict, evidence.get());
    }

    private String say(String english, String russian) {
        return report.say(english, russian);
    }
}
