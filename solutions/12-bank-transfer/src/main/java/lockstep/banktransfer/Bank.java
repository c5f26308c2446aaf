package lockstep.banktransfer;

import java.util.Comparator;
import java.util.List;

/** Moves money between its accounts. Whoever needs the locks of several accounts takes them by ascending number. */
public final class Bank {

    private final List<Account> byNumber;

    /** A bank with these accounts. */
    public Bank(List<Account> accounts) {
        byNumber = accounts.stream().sorted(Comparator.comparingInt(Account::number)).toList();
    }

    /** Moves money from one account to another, if there is enough. */
    public boolean transfer(Account from, Account to, long amount) {
        boolean ascending = from.number() <= to.number();
        Account first = ascending ? from : to;
        Account second = ascending ? to : from;
        first.lock().lock();
        try {
            second.lock().lock();
            try {
                return move(from, to, amount);
            } finally {
                second.lock().unlock();
            }
        } finally {
            first.lock().unlock();
        }
    }

    private static boolean move(Account from, Account to, long amount) {
        if (!from.withdraw(amount)) {
            return false;
        }
        to.deposit(amount);
        return true;
    }

    /** Adds up all balances while no transfer can be at work. */
    public long total() {
        byNumber.forEach(account -> account.lock().lock());
        try {
            return byNumber.stream().mapToLong(Account::balance).sum();
        } finally {
            byNumber.forEach(account -> account.lock().unlock());
        }
    }
}
