package lockstep.banktransfer;

import java.util.List;

public final class Bank {

    private final List<Account> accounts;

    public Bank(List<Account> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    public boolean transfer(Account from, Account to, long amount) {
        Account first = from.number() < to.number() ? from : to;
        Account second = first == from ? to : from;
        first.lock.lock();
        second.lock.lock();
        try {
            if (from.balance() < amount) {
                return false;
            }
            from.add(-amount);
            to.add(amount);
            return true;
        } finally {
            second.lock.unlock();
            first.lock.unlock();
        }
    }

    public long total() {
        for (Account account : accounts) {
            account.lock.lock();
        }
        try {
            long sum = 0;
            for (Account account : accounts) {
                sum += account.balance();
            }
            return sum;
        } finally {
            for (Account account : accounts) {
                account.lock.unlock();
            }
        }
    }
}
