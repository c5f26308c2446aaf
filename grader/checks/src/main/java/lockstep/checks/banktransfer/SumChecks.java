package lockstep.checks.banktransfer;

import java.util.List;
import lockstep.banktransfer.Account;
import lockstep.banktransfer.Bank;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.explorer.Explore;

/** What a sum over two small accounts does not show. */
class SumChecks {

    private static final long ALL = 100;
    private static final long BILLIONS = 3_000_000_000L;

    /** The money jumps over an account: from the first to the last, and back. */
    @Check(points = 5)
    @Explore(schedules = 300)
    void total_is_right_for_many_accounts_and_large_sums() throws Exception {
        requireLargeSum();
        List<Account> accounts = List.of(new Account(1, ALL), new Account(2, 0), new Account(3, 0));
        Bank bank = new Bank(accounts);
        Caller<Boolean> mover = Caller.start("mover-1", () -> bank.transfer(accounts.get(0), accounts.get(2), ALL));
        Caller<Long> auditor = Caller.start("auditor", bank::total);
        Expect.moved(mover);
        if (auditor.answer() != ALL) {
            throw Finding.wrongResult("total-of-different-moments", auditor.answer(), ALL);
        }
    }

    private static void requireLargeSum() throws Exception {
        long total = new Bank(List.of(new Account(1, BILLIONS), new Account(2, 1))).total();
        if (total != BILLIONS + 1) {
            Finding wrong = Finding.wrongResult("total-of-billions", BILLIONS + 1, total);
            throw total == (int) (BILLIONS + 1) ? wrong.because("total-in-an-int") : wrong;
        }
    }
}
