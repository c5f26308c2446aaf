package lockstep.checks.memo;

import java.util.Optional;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.check.Pause;
import lockstep.checks.memo.Work.Value;
import lockstep.explorer.Explore;
import lockstep.memo.Memo;
import lockstep.protocol.Verdict;

class MemoChecks {

    @Check(points = 15)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE, key = "no-lock")
    void each_key_is_computed_once() throws InterruptedException {
        Work work = new Work();
        Memo<String, Value> memo = new Memo<>(key -> work.compute());
        Asker<Value> one = Asker.start("asker-1", () -> memo.get(new String("Lyon")));
        Asker<Value> other = Asker.start("asker-2", () -> memo.get(new String("Lyon")));
        requireSame(one.answer(), other.answer(), work);
        Value known = memo.get(new String("Lyon"));
        requireSame(one.answer(), known, work);
        if (memo.get("Oslo") == known) {
            throw Finding.wrongResult("keys-mixed-up");
        }
    }

    private static void requireSame(Value one, Value other, Work work) throws InterruptedException {
        if (work.times() > 1) {
            Finding twice = Finding.wrongResult("key-computed-twice");
            throw lateKey().map(twice::because).orElse(twice);
        } else if (one == null || other == null) {
            throw Finding.wrongResult("null-returned");
        } else if (one != other) {
            throw Finding.wrongResult("two-values", one, other);
        }
    }

    /** Which mistake it is, where two threads compute the value of one key at the same time: the value of which of them is kept tells. */
    private static Optional<String> lateKey() throws InterruptedException {
        Work work = new Work();
        Memo<String, Value> memo = new Memo<>(key -> work.computeSlowly());
        Asker<Value> one = Asker.start("asker-3", () -> memo.get("Rome"));
        Pause.millis(500);
        Asker<Value> other = Asker.start("asker-4", () -> memo.get("Rome"));
        one.answer();
        other.answer();
        if (work.most() < 2) {
            return Optional.empty();
        }
        boolean firstIsKept = memo.get("Rome").toString().equals("value 1");
        return Optional.of(firstIsKept ? "put-if-absent-computes-twice" : "contains-then-put");
    }

    @Check(points = 15)
    @Explore(schedules = 200)
    void different_keys_are_computed_at_the_same_time() throws InterruptedException {
        Work work = new Work();
        Memo<Integer, Value> memo = new Memo<>(key -> work.computeSlowly());
        Asker<Value> one = Asker.start("asker-1", () -> memo.get(1));
        Asker<Value> other = Asker.start("asker-2", () -> memo.get(2));
        Value first = one.answer();
        Value second = other.answer();
        if (first == second) {
            throw Finding.wrongResult("keys-mixed-up");
        } else if (work.most() < 2) {
            throw Finding.wrongResult("keys-wait-for-each-other").because("one-lock-for-all-keys");
        }
    }
}
