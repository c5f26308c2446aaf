package lockstep.explorer.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Outcome;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.outcome.Standing;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.outcome.Wait;
import lockstep.explorer.outcome.Why;
import org.junit.jupiter.api.Test;

class StalemateTest {
    private static final int ROUNDS = 40;
    private static final Place PLACE = new Place("Main", "run", "Main.java", 1);

    private final List<Step> steps = new ArrayList<>();

    @Test
    void two_that_each_read_what_the_other_writes_are_in_a_livelock() {
        for (int round = 0; round < ROUNDS; round++) {
            step(1, Deed.READS, "turn", "0").step(1, Deed.WRITES, "turn", "1").step(1, Deed.SLEEPS, "", "");
            step(2, Deed.READS, "turn", "1").step(2, Deed.WRITES, "turn", "0").step(2, Deed.SLEEPS, "", "");
        }
        assertEquals(Finding.LIVELOCK, judged());
    }

    @Test
    void so_are_two_that_exchange_atomic_values() {
        for (int round = 0; round < ROUNDS; round++) {
            step(1, Deed.CALLS, "turn.compareAndSet", "").step(1, Deed.SLEEPS, "", "");
            step(2, Deed.CALLS, "turn.compareAndSet", "").step(2, Deed.SLEEPS, "", "");
        }
        assertEquals(Finding.LIVELOCK, judged());
    }

    @Test
    void who_takes_locks_and_reads_and_never_sleeps_is_in_a_livelock() {
        for (int round = 0; round < ROUNDS; round++) {
            step(1, Deed.CALLS, "lock.lock", "").step(1, Deed.READS, "done", "false").step(1, Deed.CALLS, "lock.unlock", "");
        }
        assertEquals(Finding.LIVELOCK, judged());
    }

    @Test
    void values_that_were_not_there_before_are_work() {
        for (int round = 0; round < ROUNDS; round++) {
            step(1, Deed.READS, "balance", "" + 2 * round).step(1, Deed.WRITES, "balance", "" + (2 * round + 1)).step(1, Deed.SLEEPS, "", "");
            step(2, Deed.READS, "balance", "" + (2 * round + 1)).step(2, Deed.WRITES, "balance", "" + (2 * round + 2)).step(2, Deed.SLEEPS, "", "");
        }
        assertEquals(Finding.THREAD_LEAK, judged());
    }

    @Test
    void one_that_looks_at_its_flag_now_and_then_is_left_behind() {
        for (int round = 0; round < ROUNDS; round++) {
            step(1, Deed.READS, "stop", "false").step(1, Deed.SLEEPS, "", "");
        }
        assertEquals(Finding.THREAD_LEAK, judged());
    }

    @Test
    void a_producer_and_a_consumer_are_at_work() {
        for (int round = 0; round < ROUNDS; round++) {
            step(1, Deed.CALLS, "queue.put", "").step(2, Deed.CALLS, "queue.take", "");
        }
        assertEquals(Finding.THREAD_LEAK, judged());
    }

    @Test
    void threads_that_stand_still_are_left_behind() {
        step(1, Deed.READS, "turn", "0").step(2, Deed.READS, "turn", "0");
        assertEquals(Finding.THREAD_LEAK, Stalemate.judged(outcome(Wait.PARKED)).finding());
    }

    private StalemateTest step(int task, Deed deed, String on, String detail) {
        steps.add(new Step(task, "Thread-" + task, deed, on, detail, "", PLACE));
        return this;
    }

    private Finding judged() {
        return Stalemate.judged(outcome(Wait.SLEEP)).finding();
    }

    private Outcome outcome(Wait waiting) {
        Standing standing = new Standing("Thread-1", waiting, "", "", "", List.of(), List.of(PLACE));
        return new Outcome(Finding.THREAD_LEAK, Finding.THREAD_LEAK, Why.LEFT_BEHIND, "", Optional.empty(), "", Optional.empty(), List.of(standing), steps,
            "", Optional.empty(), Optional.empty(), 0, 0, 0);
    }
}
