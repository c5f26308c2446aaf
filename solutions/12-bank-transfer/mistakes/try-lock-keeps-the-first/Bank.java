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
        while (true) {
            if (from.lock.tryLock()) {
                if (to.lock.tryLock()) {
                    try {
                        return move(from, to, amount);
                    } finally {
                        to.lock.unlock();
                        from.lock.unlock();
                    }
                }
            }
            Thread.yield();
        }
    }

    private boolean move(Account from, Account to, long amount) {
        if (from.balance() < amount) {
            return false;
        }
        from.add(-amount);
        to.add(amount);
        return true;
    }

    public long total() {
        for (Account account : accounts) {
            account.lock.lock();
        }
        try {
            return accounts.stream().mapToLong(Account::balance).sum();
        } finally {
            for (Account account : accounts) {
                account.lock.unlock();
            }
        }
    }
}
