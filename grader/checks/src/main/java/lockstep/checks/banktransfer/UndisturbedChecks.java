package lockstep.checks.banktransfer;

import java.util.List;
import java.util.function.BooleanSupplier;
import lockstep.banktransfer.Account;
import lockstep.banktransfer.Bank;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.explorer.Explore;

class UndisturbedChecks {

    private static final int LOOKS = 10;

    @Check(points = 10)
    @Explore
    void transfers_without_a_common_account_do_not_wait() throws Exception {
        List<Account> accounts = List.of(new Account(1, 10), new Account(2, 10), new Account(3, 10), new Account(4, 10));
        Bank bank = new Bank(accounts);
        Caller<Boolean> one = Caller.start("mover-1", () -> bank.transfer(accounts.get(0), accounts.get(1), 1));
        Caller<Boolean> other = Caller.start("mover-2", () -> bank.transfer(accounts.get(3), accounts.get(2), 1));
        for (int look = 0; look < LOOKS; look++) {
            requireGoing(one);
            requireGoing(other);
        }
        Expect.moved(one);
        Expect.moved(other);
    }

    private static void requireGoing(Thread mover) {
        switch (mover.getState()) {
            case BLOCKED, WAITING -> throw Finding.wrongResult("waits-for-a-stranger", mover.getName()).because("one-lock-for-the-whole-bank");
            case TIMED_WAITING -> throw Finding.wrongResult("pauses-for-a-stranger", mover.getName());
            default -> { }
        }
    }

    @Check(points = 5)
    @Explore
    void an_interrupt_changes_nothing() throws Exception {
        Account one = new Account(1, 100);
        Account other = new Account(2, 100);
        Bank bank = new Bank(List.of(one, other));
        Answer alone = Caller.start("mover-1", () -> Answer.ofInterrupted(() -> bank.transfer(one, other, 10))).answer();
        if (!alone.moved) {
            throw Finding.wrongResult("interrupt-ends-transfer").because("interrupt-ends-the-transfer");
        }
        Caller<Answer> there = Caller.start("mover-2", () -> Answer.ofInterrupted(() -> bank.transfer(one, other, 1)));
        Caller<Boolean> alike = Caller.start("mover-3", () -> bank.transfer(one, other, 1));
        Expect.moved(alike);
        if (!there.answer().moved) {
            throw Finding.wrongResult("interrupt-ends-transfer");
        } else if (!alone.stillInterrupted || !there.answer().stillInterrupted) {
            throw Finding.wrongResult("interrupt-lost");
        }
        Expect.balance(88, one);
        Expect.balance(112, other);
    }

    /** What a transfer answered, and whether its thread was still interrupted afterwards. */
    private record Answer(boolean moved, boolean stillInterrupted) {

        static Answer ofInterrupted(BooleanSupplier transfer) {
            Thread.currentThread().interrupt();
            return new Answer(transfer.getAsBoolean(), Thread.currentThread().isInterrupted());
        }
    }
}
