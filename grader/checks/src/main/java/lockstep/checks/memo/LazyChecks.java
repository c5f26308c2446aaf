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
    void threads_that_ask_together_get_the_one_value() throws InterruptedException {
        Work work = new Work();
        Lazy<Value> lazy = new Lazy<>(work::compute);
        Asker<String> one = Asker.start("asker-1", () -> textOf(lazy.get()));
        Asker<String> other = Asker.start("asker-2", () -> textOf(lazy.get()));
        String seenByOne = one.answer();
        String seenByOther = other.answer();
        if (work.times() > 1) {
            throw Finding.wrongResult("computed-twice").because(latecomerComputes() ? "no-lock" : "checks-once");
        } else if (!seenByOne.equals(seenByOther)) {
            throw Finding.wrongResult("two-values", seenByOne, seenByOther);
        }
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

    /** Whether a thread computes even when another one is in the middle of it. Then nothing keeps them apart at all. */
    private static boolean latecomerComputes() throws InterruptedException {
        Work work = new Work();
        Lazy<Value> lazy = new Lazy<>(work::computeSlowly);
        Asker<Value> one = Asker.start("asker-3", lazy::get);
        Pause.millis(500);
        Asker<Value> other = Asker.start("asker-4", lazy::get);
        one.answer();
        other.answer();
        return work.most() > 1;
    }
}
