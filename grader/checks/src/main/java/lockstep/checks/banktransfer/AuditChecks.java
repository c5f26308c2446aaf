package lockstep.checks.banktransfer;

import java.util.List;
import lockstep.banktransfer.Account;
import lockstep.banktransfer.Bank;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;

class AuditChecks {

    private static final long ALL = 100;

    /**
     * The money moves to the account that is added up later. Whoever adds up one account after the other can see it twice, but does not
     * miss it, unless it is really gone for a while.
     */
    @Check(points = 10)
    @Explore
    void total_misses_no_money_and_counts_none_twice() throws Exception {
        Account from = new Account(1, ALL);
        Account to = new Account(2, 0);
        Bank bank = new Bank(List.of(from, to));
        Caller<Boolean> mover = Caller.start("mover-1", () -> bank.transfer(from, to, ALL));
        Caller<List<Long>> auditor = Caller.start("auditor", () -> List.of(bank.total(), bank.total()));
        Expect.moved(mover);
        requireAll(auditor.answer().get(0), auditor.answer().get(1) == ALL);
        requireAll(auditor.answer().get(1), false);
        requireAll(bank.total(), false);
    }

    private static void requireAll(long total, boolean rightNextTime) {
        if (total < ALL) {
            throw Finding.wrongResult("total-misses-money", total, ALL).because("two-critical-sections");
        } else if (total > ALL) {
            Finding tooMuch = Finding.wrongResult("total-counts-twice", total, ALL);
            throw rightNextTime ? tooMuch.because("total-adds-up-one-by-one") : tooMuch;
        }
    }

    /** The accounts are not listed by number. The transfer goes as they are listed, and from the poorer one. */
    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.DEADLOCK, key = "total-locks-in-another-order")
    void total_and_transfers_do_not_wait_in_a_circle() throws Exception {
        Account from = new Account(2, 10);
        Account to = new Account(1, 90);
        Bank bank = new Bank(List.of(from, to));
        Caller<Boolean> mover = Caller.start("mover-1", () -> bank.transfer(from, to, 1));
        Caller<Long> auditor = Caller.start("auditor", bank::total);
        Expect.moved(mover);
        auditor.join();
        Expect.balance(9, from);
        Expect.balance(91, to);
    }

    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE_TO_READ, key = "balance-without-lock")
    void balances_show_a_transfer_whole_or_not_at_all() throws Exception {
        Account from = new Account(1, ALL);
        Account to = new Account(2, 0);
        Bank bank = new Bank(List.of(from, to));
        Caller<Boolean> mover = Caller.start("mover-1", () -> bank.transfer(from, to, ALL));
        Caller<Look> giver = Caller.start("reader-1", () -> Look.at(from, to, bank));
        Caller<Look> taker = Caller.start("reader-2", () -> Look.at(to, from, bank));
        Expect.moved(mover);
        if (giver.answer().first == 0 && giver.answer().second == 0) {
            Finding nowhere = Finding.wrongResult("money-nowhere", ALL);
            throw giver.answer().total < ALL ? nowhere.because("two-critical-sections") : nowhere;
        } else if (taker.answer().first == ALL && taker.answer().second == ALL) {
            throw Finding.wrongResult("money-in-both", ALL);
        }
    }

    /** What somebody sees who looks at two accounts, one after the other; and at all of them, where that makes a difference. */
    private record Look(long first, long second, long total) {

        static Look at(Account first, Account second, Bank bank) {
            long one = first.balance();
            long other = second.balance();
            return new Look(one, other, one + other < ALL ? bank.total() : ALL);
        }
    }
}
