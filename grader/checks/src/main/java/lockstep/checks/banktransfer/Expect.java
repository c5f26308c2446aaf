package lockstep.checks.banktransfer;

import lockstep.banktransfer.Account;
import lockstep.check.Finding;

/** What must be true when all is over. */
final class Expect {

    private Expect() { }

    /** The transfer was possible, so it must have been made. */
    static void moved(Caller<Boolean> transfer) throws InterruptedException {
        moved(transfer.answer());
    }

    static void moved(boolean answer) {
        if (!answer) {
            throw Finding.wrongResult("refused-with-enough");
        }
    }

    /** There was not enough, so the transfer must have been refused. */
    static void refused(boolean answer) {
        if (answer) {
            throw Finding.wrongResult("moved-without-enough");
        }
    }

    static void balance(long expected, Account account) {
        long balance = account.balance();
        if (balance != expected) {
            throw Finding.wrongResult("wrong-balance", account.number(), balance, expected);
        }
    }
}
