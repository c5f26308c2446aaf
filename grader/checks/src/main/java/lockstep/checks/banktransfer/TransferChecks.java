package lockstep.checks.banktransfer;

import java.util.List;
import lockstep.banktransfer.Account;
import lockstep.banktransfer.Bank;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;

class TransferChecks {

    /**
     * The balances are so far apart that an order by balance holds, too. Afterwards nobody asks for them: a lock that was not given back is
     * another mistake.
     */
    @Check(points = 15)
    @Explore
    @Mistake(on = Verdict.DEADLOCK, key = "locks-in-argument-order")
    void opposite_transfers_both_end() throws Exception {
        Account rich = new Account(1, 1_000);
        Account poor = new Account(2, 10);
        Bank bank = new Bank(List.of(rich, poor));
        Caller<Boolean> there = Caller.start("mover-1", () -> bank.transfer(rich, poor, 5));
        Caller<Boolean> back = Caller.start("mover-2", () -> bank.transfer(poor, rich, 3));
        Expect.moved(there);
        Expect.moved(back);
    }

    /** All money goes the same way, so the order of the arguments holds, too. The richer account becomes the poorer one. */
    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.DEADLOCK, key = "orders-by-balance")
    void transfers_end_whichever_account_is_the_richer_one() throws Exception {
        Account from = new Account(1, 60);
        Account to = new Account(2, 40);
        Bank bank = new Bank(List.of(from, to));
        Caller<Boolean> one = Caller.start("mover-1", () -> bank.transfer(from, to, 15) && bank.transfer(from, to, 15));
        Caller<Boolean> other = Caller.start("mover-2", () -> bank.transfer(from, to, 15) && bank.transfer(from, to, 15));
        Expect.moved(one);
        Expect.moved(other);
        Expect.balance(0, from);
        Expect.balance(100, to);
    }

    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.LIVELOCK, key = "livelock-of-politeness")
    @Mistake(on = Verdict.DEADLOCK, key = "lock-kept-on-insufficient-funds")
    void no_account_is_overdrawn() throws Exception {
        Account from = new Account(1, 100);
        Account left = new Account(2, 0);
        Account right = new Account(3, 0);
        Bank bank = new Bank(List.of(from, left, right));
        Caller<Boolean> one = Caller.start("mover-1", () -> bank.transfer(from, left, 70));
        Caller<Boolean> other = Caller.start("mover-2", () -> bank.transfer(from, right, 70));
        if (one.answer() && other.answer()) {
            Finding finding = Finding.wrongResult("both-moved", from.balance());
            throw from.balance() < 0 ? finding.because("checks-balance-before-locking") : finding;
        }
        Expect.moved(one.answer() || other.answer());
        Expect.balance(30, from);
        Expect.balance(one.answer() ? 70 : 0, left);
        Expect.balance(other.answer() ? 70 : 0, right);
    }

    @Check(points = 5)
    @Explore
    @Mistake(on = Verdict.DEADLOCK, key = "lock-kept-on-insufficient-funds")
    void a_refused_transfer_leaves_nothing_behind() throws Exception {
        Account from = new Account(1, 100);
        Account to = new Account(2, 5);
        Bank bank = new Bank(List.of(from, to));
        Expect.refused(Caller.start("mover-1", () -> bank.transfer(from, to, 101)).answer());
        Expect.moved(Caller.start("mover-2", () -> bank.transfer(from, to, 100)));
        Expect.balance(0, from);
        Expect.balance(105, to);
    }

    @Check(points = 5)
    @Explore
    @Mistake(on = Verdict.DEADLOCK, key = "transfer-to-self-locks-up")
    void an_account_may_be_given_twice() throws Exception {
        Account account = new Account(1, 100);
        Account other = new Account(2, 0);
        Bank bank = new Bank(List.of(account, other));
        Expect.moved(Caller.start("mover-1", () -> bank.transfer(account, account, 40)));
        Expect.balance(100, account);
        Expect.moved(Caller.start("mover-2", () -> bank.transfer(account, other, 100)));
        Expect.balance(0, account);
        Expect.balance(100, other);
        Expect.refused(Caller.start("mover-3", () -> bank.transfer(account, account, 1)).answer());
    }
}
