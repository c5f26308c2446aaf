package lockstep.checks.ledger;

import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.ledger.Ledger;
import lockstep.ledger.Ledger.Entry;
import lockstep.protocol.Verdict;

/** What is posted, and what is not. */
class PostChecks {

    static final Entry RENT = new Entry("rent", -700);
    static final Entry WAGES = new Entry("wages", 2_000);
    static final Consumer<Entry> NOTHING = entry -> { };
    private static final Duration LONG = Duration.ofMinutes(1);

    @Check(points = 15)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.ALIKE, key = "lock-created-in-the-method")
    void every_entry_of_two_clerks_is_posted_once() throws InterruptedException {
        Queue<Entry> told = new ConcurrentLinkedQueue<>();
        Ledger ledger = new Ledger(NOTHING, told::add);
        Clerk<Boolean> one = Clerk.run("clerk-1", () -> ledger.post(RENT));
        Clerk<Boolean> other = Clerk.start("clerk-2", () -> ledger.tryPost(WAGES, LONG));
        one.answer();
        if (!other.answer()) {
            throw Finding.wrongResult("gave-up-without-need");
        }
        for (Entry entry : List.of(RENT, WAGES)) {
            requireOnce("times-in-the-ledger", entry, ledger.snapshot());
            requireOnce("times-told", entry, told);
        }
        requireBalance(RENT.amount() + WAGES.amount(), ledger);
    }

    private static void requireOnce(String says, Entry entry, Collection<Entry> entries) {
        int times = Collections.frequency(entries, entry);
        if (times != 1) {
            throw Finding.wrongResult(says, entry.text(), times);
        }
    }

    static void requireBalance(long expected, Ledger ledger) {
        long balance = ledger.balance();
        if (balance != expected) {
            throw Finding.wrongResult("wrong-balance", expected, balance);
        }
    }

    @Check(points = 10)
    @Explore
    void the_journal_is_written_one_entry_at_a_time() throws InterruptedException {
        Journal journal = Journal.taking(1_000);
        Ledger ledger = new Ledger(journal, NOTHING);
        Clerk<Boolean> one = Clerk.run("clerk-1", () -> ledger.post(RENT));
        Clerk<Boolean> other = Clerk.run("clerk-2", () -> ledger.post(WAGES));
        one.answer();
        other.answer();
        if (journal.written().size() != 2) {
            throw Finding.wrongResult("not-in-the-journal", journal.written().size(), 2);
        } else if (!journal.written().equals(ledger.snapshot())) {
            throw Finding.wrongResult("another-order-in-the-ledger");
        }
    }

    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.DEADLOCK, key = "unlock-not-in-finally")
    void a_journal_that_throws_leaves_the_ledger_as_it_was() throws InterruptedException {
        Queue<Entry> told = new ConcurrentLinkedQueue<>();
        Ledger ledger = new Ledger(PostChecks::writeUnlessRent, told::add);
        Clerk.run("clerk-1", () -> requireThrown("post", () -> ledger.post(RENT))).answer();
        Clerk.run("clerk-2", () -> ledger.post(WAGES)).answer();
        requireWagesOnly(ledger, told);
        Clerk.run("clerk-3", () -> requireThrown("tryPost", () -> tryToPost(ledger))).answer();
        Clerk.run("clerk-4", () -> requireWagesOnly(ledger, told)).answer();
    }

    private static void writeUnlessRent(Entry entry) {
        if (entry.equals(RENT)) {
            throw new DiskFull();
        }
    }

    private static void tryToPost(Ledger ledger) {
        try {
            ledger.tryPost(RENT, LONG);
        } catch (InterruptedException e) {
            throw Finding.wrongResult("interrupted-by-nobody");
        }
    }

    private static void requireThrown(String method, Runnable posting) {
        try {
            posting.run();
        } catch (DiskFull e) {
            return;
        }
        throw Finding.wrongResult("journal-failure-hidden", method);
    }

    private static void requireWagesOnly(Ledger ledger, Queue<Entry> told) {
        if (ledger.snapshot().contains(RENT)) {
            throw Finding.wrongResult("in-the-ledger-without-journal").because("counts-before-the-journal");
        } else if (told.contains(RENT)) {
            throw Finding.wrongResult("told-without-journal");
        }
        requireOnce("times-in-the-ledger", WAGES, ledger.snapshot());
        requireBalance(WAGES.amount(), ledger);
    }

    /** What this journal throws. */
    private static final class DiskFull extends RuntimeException {

        private static final long serialVersionUID = 1L;

        DiskFull() {
            super("the disk is full");
        }
    }
}
