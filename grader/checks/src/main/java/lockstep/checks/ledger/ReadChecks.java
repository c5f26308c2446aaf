package lockstep.checks.ledger;

import static lockstep.checks.ledger.PostChecks.NOTHING;
import static lockstep.checks.ledger.PostChecks.RENT;
import static lockstep.checks.ledger.PostChecks.WAGES;
import static lockstep.checks.ledger.PostChecks.requireBalance;

import java.util.List;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.ledger.Ledger;
import lockstep.ledger.Ledger.Entry;
import lockstep.protocol.Verdict;

/** What is read while others post, and later. */
class ReadChecks {

    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE_TO_READ, key = "reads-without-lock")
    void who_reads_sees_whole_postings() throws InterruptedException {
        Ledger ledger = ledgerWithCopies();
        Clerk<Boolean> poster = Clerk.run("clerk-1", () -> ledger.post(RENT));
        Clerk<Boolean> reader = Clerk.run("reader-1", () -> {
            long before = ledger.balance();
            List<Entry> entries = ledger.snapshot();
            requireBetween(before, entries, ledger.balance());
        });
        poster.answer();
        reader.answer();
    }

    /** A ledger with the wages in it. Where a snapshot is no copy, whoever looks at it races, and that is another mistake. */
    private static Ledger ledgerWithCopies() {
        Ledger ledger = new Ledger(NOTHING, NOTHING);
        List<Entry> none = ledger.snapshot();
        ledger.post(WAGES);
        if (!none.isEmpty()) {
            throw Finding.wrongResult("snapshot-changed", 0, none.size()).because("returns-the-live-list");
        }
        return ledger;
    }

    /** Rent is paid once at most between the two balances, and the entries were read in between. */
    private static void requireBetween(long before, List<Entry> entries, long after) {
        long sum = entries.stream().mapToLong(Entry::amount).sum();
        if (!List.of(WAGES).equals(entries) && !List.of(WAGES, RENT).equals(entries)) {
            throw Finding.wrongResult("strange-entries", entries.size());
        } else if (sum > before || sum < after) {
            throw Finding.wrongResult("balance-apart-from-entries", before, sum, after);
        }
    }

    @Check(points = 10)
    @Explore(schedules = 10)
    void a_snapshot_stays_as_it_is() {
        Ledger ledger = new Ledger(NOTHING, NOTHING);
        ledger.post(WAGES);
        List<Entry> snapshot = ledger.snapshot();
        ledger.post(RENT);
        if (!snapshot.equals(List.of(WAGES))) {
            throw Finding.wrongResult("snapshot-changed", 1, snapshot.size()).because("returns-the-live-list");
        }
        clear(ledger.snapshot());
        if (!ledger.snapshot().equals(List.of(WAGES, RENT))) {
            throw Finding.wrongResult("ledger-changed", 2, ledger.snapshot().size()).because("returns-the-live-list");
        }
        requireBalance(WAGES.amount() + RENT.amount(), ledger);
    }

    private static void clear(List<Entry> entries) {
        try {
            entries.clear();
        } catch (UnsupportedOperationException e) {
            // A list that can't be changed is as good as a copy.
        }
    }

    @Check(points = 5)
    @Explore
    @Mistake(on = Verdict.DEADLOCK, key = "early-return-keeps-lock")
    void reading_an_empty_ledger_holds_nobody_up() throws InterruptedException {
        Ledger ledger = new Ledger(NOTHING, NOTHING);
        Clerk.run("reader-1", () -> requireBalance(0, ledger)).answer();
        Clerk.run("reader-2", () -> requireEmpty(ledger)).answer();
        Clerk.run("clerk-1", () -> ledger.post(WAGES)).answer();
        requireBalance(WAGES.amount(), ledger);
    }

    private static void requireEmpty(Ledger ledger) {
        if (!ledger.snapshot().isEmpty()) {
            throw Finding.wrongResult("not-empty", ledger.snapshot().size());
        }
    }
}
