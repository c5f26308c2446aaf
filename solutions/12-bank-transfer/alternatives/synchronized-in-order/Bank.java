package lockstep.banktransfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Moves money between its accounts. Monitors are entered by ascending number. */
public final class Bank {

    private final List<Account> accounts;

    /** A bank with these accounts. */
    public Bank(List<Account> accounts) {
        this.accounts = new ArrayList<>(accounts);
        this.accounts.sort(Comparator.comparing(Account::number));
    }

    /** Moves money from one account to another, if there is enough. */
    public boolean transfer(Account from, Account to, long amount) {
        Account low = from.number() < to.number() ? from : to;
        Account high = low == from ? to : from;
        synchronized (low) {
            synchronized (high) {
                if (from.balance() < amount) {
                    return false;
                }
                from.change(-amount);
                to.change(amount);
                return true;
            }
        }
    }

    /** Adds up all balances. */
    public long total() {
        return totalFrom(0);
    }

    /** Enters one monitor after the other, and adds up on the way back. */
    private long totalFrom(int index) {
        if (index == accounts.size()) {
            return 0;
        }
        Account account = accounts.get(index);
        synchronized (account) {
            return totalFrom(index + 1) + account.balance();
        }
    }
}
