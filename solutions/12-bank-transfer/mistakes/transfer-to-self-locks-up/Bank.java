package lockstep.banktransfer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

public final class Bank {

    private final List<Account> accounts;

    public Bank(List<Account> accounts) {
        this.accounts = new ArrayList<>(accounts);
        this.accounts.sort(Comparator.comparingInt(Account::number));
    }

    public boolean transfer(Account from, Account to, long amount) {
        Account first = from.number() < to.number() ? from : to;
        Account second = from.number() < to.number() ? to : from;
        first.access.acquireUninterruptibly();
        second.access.acquireUninterruptibly();
        try {
            if (from.amount < amount) {
                return false;
            }
            from.amount -= amount;
            to.amount += amount;
            return true;
        } finally {
            second.access.release();
            first.access.release();
        }
    }

    public long total() {
        accounts.forEach(account -> account.access.acquireUninterruptibly());
        try {
            return accounts.stream().mapToLong(account -> account.amount).sum();
        } finally {
            accounts.forEach(account -> account.access.release());
        }
    }
}
