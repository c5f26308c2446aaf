package lockstep.checks.ledger;

import static lockstep.checks.ledger.PostChecks.NOTHING;
import static lockstep.checks.ledger.PostChecks.RENT;
import static lockstep.checks.ledger.PostChecks.WAGES;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.explorer.Explore;
import lockstep.ledger.Ledger;
import lockstep.ledger.Ledger.Entry;
import lockstep.protocol.Verdict;

/** How long a posting waits for its turn. Somebody is writing to the journal already, and time is virtual. */
class TryPostChecks {

    /** Until who was started before has begun to write. */
    private static final long A_MOMENT = 10;
    private static final long SLACK = 200;
    private static final Entry FOOD = new Entry("food", -50);

    @Check(points = 10)
    @Explore
    void try_post_gives_up_when_its_time_is_over() throws InterruptedException {
        Journal journal = Journal.taking(10_000);
        Queue<Entry> told = new ConcurrentLinkedQueue<>();
        Ledger ledger = new Ledger(journal, told::add);
        Clerk<Boolean> slow = busy(ledger);
        requireGivenUp(2_000, Clerk.start("clerk-2", () -> tryPost(ledger, RENT, Duration.ofSeconds(2), journal)));
        requireGivenUp(0, Clerk.start("clerk-3", () -> tryPost(ledger, RENT, Duration.ZERO, journal)));
        Clerk.run("clerk-4", () -> ledger.post(FOOD)).answer();
        slow.answer();
        if (!ledger.snapshot().equals(List.of(WAGES, FOOD)) || told.contains(RENT)) {
            throw Finding.wrongResult("posted-though-given-up");
        }
    }

    private static Clerk<Boolean> busy(Ledger ledger) throws InterruptedException {
        Clerk<Boolean> slow = Clerk.run("clerk-1", () -> ledger.post(WAGES));
        Thread.sleep(A_MOMENT);
        return slow;
    }

    private static boolean tryPost(Ledger ledger, Entry entry, Duration patience, Journal journal) throws InterruptedException {
        try {
            return ledger.tryPost(entry, patience);
        } catch (IllegalMonitorStateException e) {
            throw journal.crowded() ? Finding.wrongResult("posted-without-the-lock").because("ignores-try-lock-result").causedBy(e)
                    : Finding.of(Verdict.UNCAUGHT_EXCEPTION, "unlocked-without-the-lock").because("lock-inside-try").causedBy(e);
        }
    }

    private static void requireGivenUp(long patience, Clerk<Boolean> hasty) throws InterruptedException {
        boolean posted = hasty.answer();
        if (hasty.millis() > patience + SLACK) {
            Finding late = Finding.wrongResult("waited-too-long", patience, rounded(hasty.millis()));
            throw posted ? late.because("ignores-the-timeout") : late;
        } else if (posted) {
            throw Finding.wrongResult("says-posted-while-busy");
        }
    }

    /** Reading the virtual clock moves it a little. */
    private static long rounded(long millis) {
        return (millis + SLACK / 2) / SLACK * SLACK;
    }

    @Check(points = 5)
    @Explore
    void try_post_posts_when_its_turn_comes_in_time() throws InterruptedException {
        Journal journal = Journal.taking(1_400);
        Ledger ledger = new Ledger(journal, NOTHING);
        if (!ledger.tryPost(FOOD, Duration.ZERO)) {
            throw Finding.wrongResult("gave-up-without-need");
        }
        Clerk<Boolean> slow = busy(ledger);
        Clerk<Boolean> patient = Clerk.start("clerk-2", () -> tryPost(ledger, RENT, Duration.ofMillis(1_900), journal));
        if (!patient.answer()) {
            Finding early = Finding.wrongResult("gave-up-too-early", 1_900, 1_400, rounded(patient.millis()));
            throw patient.millis() < SLACK ? early.because("gives-up-at-once") : early;
        }
        slow.answer();
        if (!ledger.snapshot().equals(List.of(FOOD, WAGES, RENT))) {
            throw Finding.wrongResult("not-posted", ledger.snapshot().size(), 3);
        }
    }

    @Check(points = 5)
    @Explore
    void an_interrupt_ends_the_wait_of_try_post_and_not_of_post() throws InterruptedException {
        Journal journal = Journal.taking(2_000);
        Ledger ledger = new Ledger(journal, NOTHING);
        Clerk<Boolean> slow = busy(ledger);
        Clerk<Boolean> stubborn = Clerk.run("clerk-2", () -> ledger.post(FOOD));
        Clerk<Boolean> ready = Clerk.start("clerk-3", () -> tryPost(ledger, RENT, Duration.ofMinutes(1), journal));
        Thread.sleep(A_MOMENT);
        stubborn.interrupt();
        ready.interrupt();
        if (!ready.wasInterrupted()) {
            throw Finding.wrongResult("interrupt-ignored");
        } else if (ready.millis() > SLACK) {
            throw Finding.wrongResult("interrupt-noticed-late");
        }
        slow.answer();
        stubborn.answer();
        if (!ledger.snapshot().contains(FOOD)) {
            throw Finding.wrongResult("post-cut-short").because("post-gives-up-when-interrupted");
        } else if (!stubborn.statusAtEnd()) {
            throw Finding.wrongResult("interrupt-status-lost");
        } else if (ledger.snapshot().contains(RENT)) {
            throw Finding.wrongResult("posted-though-given-up");
        }
    }
}
