package lockstep.checks.memo;

import java.util.function.Supplier;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.checks.memo.Work.Value;
import lockstep.explorer.Explore;
import lockstep.memo.Lazy;
import lockstep.memo.Memo;

class InterruptChecks {

    @Check(points = 5)
    @Explore(schedules = 200)
    void an_interrupt_does_not_end_the_wait() throws InterruptedException {
        Memo<String, Value> memo = new Memo<>(key -> new Work().computeSlowly());
        requirePatience("Lazy", "asker-1", "asker-2", new Lazy<>(new Work()::computeSlowly)::get);
        requirePatience("Memo", "asker-3", "asker-4", () -> memo.get("Lyon"));
    }

    private static void requirePatience(String type, String computing, String asking, Supplier<Value> question) throws InterruptedException {
        Asker<Value> first = Asker.start(computing, question);
        Pause.millis(300);
        Asker<Value> waiting = Asker.start(asking, question);
        Pause.millis(300);
        waiting.interrupt();
        first.answer();
        if (waiting.thrown().isPresent()) {
            Throwable thrown = waiting.thrown().get();
            throw Finding.wrongResult("interrupt-ends-the-wait", type, thrown.getClass().getSimpleName()).because("interrupt-becomes-a-failure");
        } else if (!waiting.interruptKept()) {
            throw Finding.wrongResult("interrupt-status-lost", type);
        }
    }
}
