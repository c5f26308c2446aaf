package lockstep.banktransfer;

import java.util.Comparator;
import java.util.List;

/** The bank: an int in total. */
public final class Bank {

    private final List<Account> accounts;

    /** New. */
    public Bank(List<Account> accounts) {
        this.accounts = accounts.stream().sorted(Comparator.comparing(Account::number)).toList();
    }

    /** Moves. */
    public boolean transfer(Account from, Account to, long amount) {
        Account low = from.number() < to.number() ? from : to;
        Account high = low == from ? to : from;
        low.lock.lock();
        try {
            high.lock.lock();
            try {
                if (from.balance < amount) {
                    return false;
                }
                from.balance -= amount;
                to.balance += amount;
                return true;
            } finally {
                high.lock.unlock();
            }
        } finally {
            low.lock.unlock();
        }
    }

    /** Total. */
    public long total() {
        accounts.forEach(account -> account.lock.lock());
        try {
            int sum = 0;
            for (Account account : accounts) {
                sum += account.balance;
            }
            return sum;
        } finally {
            accounts.forEach(account -> account.lock.unlock());
        }
    }
}
