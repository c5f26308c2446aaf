package lockstep.banktransfer;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;

/** The bank: hand over hand. */
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
        long sum = 0;
        ReentrantLock before = new ReentrantLock();
        before.lock();
        for (Account account : accounts) {
            account.lock.lock();
            before.unlock();
            before = account.lock;
            sum += account.balance;
        }
        before.unlock();
        return sum;
    }
}
