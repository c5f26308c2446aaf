package lockstep.checks.ledger;

import static lockstep.checks.ledger.PostChecks.NOTHING;
import static lockstep.checks.ledger.PostChecks.RENT;
import static lockstep.checks.ledger.PostChecks.WAGES;
import static lockstep.checks.ledger.PostChecks.requireBalance;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.ledger.Ledger;
import lockstep.ledger.Ledger.Entry;
import lockstep.protocol.Verdict;

/** What the listener may do. */
class ListenerChecks {

    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.DEADLOCK, key = "calls-listener-under-lock")
    void the_listener_may_wait_for_another_thread_that_reads() throws InterruptedException {
        AtomicReference<Ledger> ledger = new AtomicReference<>();
        Queue<Long> seen = new ConcurrentLinkedQueue<>();
        ledger.set(new Ledger(NOTHING, entry -> waitForAuditor(ledger.get(), seen)));
        Clerk.run("clerk-1", () -> ledger.get().post(WAGES)).answer();
        Clerk.start("clerk-2", () -> ledger.get().tryPost(RENT, Duration.ofMinutes(1))).answer();
        if (!List.copyOf(seen).equals(List.of(WAGES.amount(), WAGES.amount() + RENT.amount()))) {
            throw Finding.wrongResult("told-too-early-or-not-once", seen.toArray().length);
        }
    }

    private static void waitForAuditor(Ledger ledger, Queue<Long> seen) {
        Clerk<Boolean> auditor = Clerk.run("auditor", () -> seen.add(ledger.balance()));
        try {
            auditor.answer();
        } catch (InterruptedException e) {
            throw Finding.wrongResult("interrupted-by-nobody");
        }
    }

    @Check(points = 5)
    @Explore
    void what_the_listener_throws_comes_out_and_nothing_else_changes() throws InterruptedException {
        Ledger ledger = new Ledger(NOTHING, ListenerChecks::complainOfRent);
        Clerk.run("clerk-1", () -> requireComplaint("post", () -> ledger.post(RENT))).answer();
        Clerk.run("clerk-2", () -> requireComplaint("tryPost", () -> tryToPost(ledger))).answer();
        Clerk.run("clerk-3", () -> ledger.post(WAGES)).answer();
        if (!ledger.snapshot().equals(List.of(RENT, RENT, WAGES))) {
            throw Finding.wrongResult("entries-after-complaint", 3, ledger.snapshot().size());
        }
        requireBalance(2 * RENT.amount() + WAGES.amount(), ledger);
    }

    private static void complainOfRent(Entry entry) {
        if (entry.equals(RENT)) {
            throw new Complaint();
        }
    }

    private static void tryToPost(Ledger ledger) {
        try {
            ledger.tryPost(RENT, Duration.ofMinutes(1));
        } catch (InterruptedException e) {
            throw Finding.wrongResult("interrupted-by-nobody");
        }
    }

    private static void requireComplaint(String method, Runnable posting) {
        try {
            posting.run();
        } catch (Complaint e) {
            return;
        }
        throw Finding.wrongResult("listener-failure-hidden", method).because("listener-failure-swallowed");
    }

    /** What this listener throws. */
    private static final class Complaint extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Complaint() {
            super("the rent is too high");
        }
    }
}
