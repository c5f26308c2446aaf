package lockstep.banktransfer;

import java.util.Comparator;
import java.util.List;

public final class Bank {

    private final List<Account> accounts;

    public Bank(List<Account> accounts) {
        this.accounts = accounts.stream().sorted(Comparator.comparingInt(Account::number)).toList();
    }

    public boolean transfer(Account from, Account to, long amount) {
        if (from.balance() < amount) {
            return false;
        }
        Account first = from.number() < to.number() ? from : to;
        Account second = first == from ? to : from;
        synchronized (first) {
            synchronized (second) {
                from.add(-amount);
                to.add(amount);
            }
        }
        return true;
    }

    public long total() {
        return sumFrom(0);
    }

    private long sumFrom(int index) {
        if (index == accounts.size()) {
            return 0;
        }
        Account account = accounts.get(index);
        synchronized (account) {
            return account.balance() + sumFrom(index + 1);
        }
    }
}
