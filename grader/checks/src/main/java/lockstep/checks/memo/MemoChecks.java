package lockstep.checks.memo;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.check.Pause;
import lockstep.checks.memo.Work.Value;
import lockstep.explorer.Explore;
import lockstep.memo.Lazy;
import lockstep.memo.Memo;
import lockstep.protocol.Verdict;

class MemoChecks {

    /**
     * Its hash and that of 0 leave the same remainder for every power of two up to 65,536 and for many other numbers of locks. In a
     * {@link java.util.concurrent.ConcurrentHashMap} of any size they are in different bins: that mixes the upper bits in.
     */
    private static final int FAR_AWAY = 315 << 16;

    @Check(points = 15)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE, key = "no-lock")
    @Mistake(on = Verdict.LOST_WAKEUP, key = "wakes-only-one")
    void each_key_is_computed_once() throws InterruptedException {
        requireOnceForLatecomers();
        Work work = new Work();
        Memo<String, Value> memo = new Memo<>(key -> work.compute());
        Asker<Value> one = Asker.start("asker-4", () -> memo.get(new String("Lyon")));
        Asker<Value> other = Asker.start("asker-5", () -> memo.get(new String("Lyon")));
        requireSame(one.answer(), other.answer(), work);
        Value known = memo.get(new String("Lyon"));
        requireSame(one.answer(), known, work);
        if (memo.get("Oslo") == known) {
            throw Finding.wrongResult("keys-mixed-up");
        }
    }

    /** Two threads ask while another one computes. If several compute, then the value that is kept tells why, unless the work is done by Lazy. */
    private static void requireOnceForLatecomers() throws InterruptedException {
        Work work = new Work();
        AtomicBoolean byLazy = new AtomicBoolean();
        Memo<String, Value> memo = new Memo<>(key -> {
            byLazy.set(Stream.of(new Throwable().getStackTrace()).anyMatch(frame -> frame.getClassName().equals(Lazy.class.getName())));
            return work.computeSlowly();
        });
        Asker<Value> first = Asker.start("asker-1", () -> memo.get("Rome"));
        Pause.millis(500);
        Asker<Value> late = Asker.start("asker-2", () -> memo.get("Rome"));
        Asker<Value> alsoLate = Asker.start("asker-3", () -> memo.get("Rome"));
        first.answer();
        late.answer();
        alsoLate.answer();
        if (work.times() > 1) {
            boolean firstIsKept = "value 1".equals(String.valueOf(memo.get("Rome")));
            Finding twice = Finding.wrongResult("key-computed-twice");
            boolean byMap = work.most() > 1 && !byLazy.get();
            throw byMap ? twice.because(firstIsKept ? "put-if-absent-computes-twice" : "contains-then-put") : twice;
        }
    }

    private static void requireSame(Value one, Value other, Work work) {
        if (work.times() > 1) {
            throw Finding.wrongResult("key-computed-twice");
        } else if (one == null || other == null) {
            throw Finding.wrongResult("null-returned");
        } else if (one != other) {
            throw Finding.wrongResult("two-values", one, other);
        }
    }

    @Check(points = 15)
    @Explore(schedules = 200)
    void different_keys_are_computed_at_the_same_time() throws InterruptedException {
        if (!together(1, 2)) {
            throw Finding.wrongResult("keys-wait-for-each-other").because("one-lock-for-all-keys");
        } else if (!together(0, FAR_AWAY)) {
            throw Finding.wrongResult("some-keys-wait", 0, FAR_AWAY).because("keys-share-locks");
        }
    }

    /** Whether the values of two keys are computed at the same time. */
    private static boolean together(int key, int otherKey) throws InterruptedException {
        Work work = new Work();
        Memo<Integer, Value> memo = new Memo<>(asked -> work.computeSlowly());
        Asker<Value> one = Asker.start("asker-1", () -> memo.get(key));
        Asker<Value> other = Asker.start("asker-2", () -> memo.get(otherKey));
        Value first = one.answer();
        if (first == other.answer()) {
            throw Finding.wrongResult("keys-mixed-up");
        }
        return work.most() == 2;
    }
}
