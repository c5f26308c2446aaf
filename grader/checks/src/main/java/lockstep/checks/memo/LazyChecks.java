package lockstep.checks.memo;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.check.Pause;
import lockstep.checks.memo.Work.Value;
import lockstep.explorer.Explore;
import lockstep.memo.Lazy;
import lockstep.protocol.Verdict;

class LazyChecks {

    @Check(points = 5)
    @Explore(schedules = 20)
    void a_value_is_computed_when_it_is_asked_for() {
        Work work = new Work();
        Lazy<Value> lazy = new Lazy<>(work::compute);
        if (work.times() != 0) {
            throw Finding.wrongResult("computed-too-early").because("computes-in-the-constructor");
        }
        Value first = lazy.get();
        requireValue(first);
        if (lazy.get() != first || work.times() != 1) {
            throw Finding.wrongResult("one-by-one", work.times());
        }
    }

    @Check(points = 20)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE, key = "no-lock")
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE_TO_READ, key = "double-checked-without-volatile")
    @Mistake(on = Verdict.LOST_WAKEUP, key = "wakes-only-one")
    void threads_that_ask_together_get_the_one_value() throws InterruptedException {
        Work slow = latecomers();
        if (slow.times() > 1) {
            throw Finding.wrongResult("computed-twice").because(slow.most() > 1 ? "no-lock" : "checks-once");
        }
        Work work = new Work();
        Lazy<Value> lazy = new Lazy<>(work::compute);
        Asker<String> one = Asker.start("asker-4", () -> textOf(lazy.get()));
        Asker<String> other = Asker.start("asker-5", () -> textOf(lazy.get()));
        String seenByOne = one.answer();
        String seenByOther = other.answer();
        if (work.times() > 1) {
            throw Finding.wrongResult("computed-twice");
        } else if (!seenByOne.equals(seenByOther)) {
            throw Finding.wrongResult("two-values", seenByOne, seenByOther);
        }
    }

    /** Two threads ask while another one is in the middle of computing. What has been computed then. */
    private static Work latecomers() throws InterruptedException {
        Work work = new Work();
        Lazy<Value> lazy = new Lazy<>(work::computeSlowly);
        Asker<Value> first = Asker.start("asker-1", lazy::get);
        Pause.millis(500);
        Asker<Value> late = Asker.start("asker-2", lazy::get);
        Asker<Value> alsoLate = Asker.start("asker-3", lazy::get);
        first.join();
        late.join();
        alsoLate.join();
        return work;
    }

    private static String textOf(Value value) {
        requireValue(value);
        return value.toString();
    }

    private static void requireValue(Value value) {
        if (value == null) {
            throw Finding.wrongResult("null-returned");
        }
    }
}
