package lockstep.banktransfer;

import java.util.Comparator;
import java.util.List;

public final class Bank {

    private final List<Account> accounts;

    public Bank(List<Account> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    public boolean transfer(Account from, Account to, long amount) {
        Account poorer = from;
        Account richer = to;
        if (from.balance() > to.balance()) {
            poorer = to;
            richer = from;
        }
        poorer.lock.lock();
        try {
            richer.lock.lock();
            try {
                if (from.balance() < amount) {
                    return false;
                }
                from.add(-amount);
                to.add(amount);
                return true;
            } finally {
                richer.lock.unlock();
            }
        } finally {
            poorer.lock.unlock();
        }
    }

    public long total() {
        List<Account> poorestFirst = accounts.stream().sorted(Comparator.comparingLong(Account::balance)).toList();
        for (Account account : poorestFirst) {
            account.lock.lock();
        }
        try {
            long sum = 0;
            for (Account account : accounts) {
                sum += account.balance();
            }
            return sum;
        } finally {
            for (Account account : poorestFirst) {
                account.lock.unlock();
            }
        }
    }
}
