package lockstep.banktransfer;

import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Moves money between its accounts. Any number of transfers share the bank; whoever wants the total has it alone. */
public final class Bank {

    private final ReadWriteLock open = new ReentrantReadWriteLock();
    private final List<Account> accounts;

    /** A bank with these accounts. */
    public Bank(List<Account> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    /** Moves money from one account to another, if there is enough. */
    public boolean transfer(Account from, Account to, long amount) {
        Account[] ordered = from.number() < to.number() ? new Account[] {from, to} : new Account[] {to, from};
        open.readLock().lock();
        ordered[0].lock.lock();
        ordered[1].lock.lock();
        try {
            boolean enough = from.balance() >= amount;
            if (enough) {
                from.add(-amount);
                to.add(amount);
            }
            return enough;
        } finally {
            ordered[1].lock.unlock();
            ordered[0].lock.unlock();
            open.readLock().unlock();
        }
    }

    /** Adds up all balances while no transfer is at work. */
    public long total() {
        open.writeLock().lock();
        try {
            long sum = 0;
            for (Account account : accounts) {
                sum += account.balance();
            }
            return sum;
        } finally {
            open.writeLock().unlock();
        }
    }
}
