package lockstep.banktransfer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;

/** Moves money between its accounts. Whoever does not get all locks at once gives back those it has, and tries again a little later. */
public final class Bank {

    private static final long LONGEST_PAUSE = 1_000_000;

    private final List<Account> accounts;

    /** A bank with these accounts. */
    public Bank(List<Account> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    /** Moves money from one account to another, if there is enough. */
    public boolean transfer(Account from, Account to, long amount) {
        List<Account> both = List.of(from, to);
        lock(both);
        try {
            if (!from.withdraw(amount)) {
                return false;
            }
            to.deposit(amount);
            return true;
        } finally {
            unlock(both);
        }
    }

    /** Adds up all balances while no transfer can be at work. */
    public long total() {
        lock(accounts);
        try {
            return accounts.stream().mapToLong(Account::balance).sum();
        } finally {
            unlock(accounts);
        }
    }

    private static void lock(List<Account> wanted) {
        while (!tryLock(wanted)) {
            LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE));
        }
    }

    /** Takes all of the locks or none. */
    private static boolean tryLock(List<Account> wanted) {
        Deque<Account> taken = new ArrayDeque<>();
        for (Account account : wanted) {
            if (!account.lock().tryLock()) {
                unlock(taken);
                return false;
            }
            taken.push(account);
        }
        return true;
    }

    private static void unlock(Iterable<Account> taken) {
        taken.forEach(account -> account.lock().unlock());
    }
}
