package lockstep.banktransfer;

import java.util.Comparator;
import java.util.List;

public final class Bank {

    private final List<Account> accounts;

    public Bank(List<Account> accounts) {
        this.accounts = accounts.stream().sorted(Comparator.comparingInt(Account::number)).toList();
    }

    public boolean transfer(Account from, Account to, long amount) {
        if (from == to) {
            return from.balance() >= amount;
        }
        List<Account> both = from.number() < to.number() ? List.of(from, to) : List.of(to, from);
        both.forEach(account -> account.lock.lock());
        try {
            if (from.balance() < amount) {
                return false;
            }
            from.setBalance(from.balance() - amount);
            to.setBalance(to.balance() + amount);
            return true;
        } finally {
            both.forEach(account -> account.lock.unlock());
        }
    }

    public long total() {
        accounts.forEach(account -> account.lock.lock());
        try {
            return accounts.stream().mapToLong(Account::balance).sum();
        } finally {
            accounts.forEach(account -> account.lock.unlock());
        }
    }
}
