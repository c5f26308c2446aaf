package lockstep.banktransfer;

import java.util.Comparator;
import java.util.List;

public final class Bank {

    private final List<Account> accounts;

    public Bank(List<Account> accounts) {
        this.accounts = accounts.stream().sorted(Comparator.comparingInt(Account::number)).toList();
    }

    public boolean transfer(Account from, Account to, long amount) {
        Account first = from.number() < to.number() ? from : to;
        Account second = first == from ? to : from;
        first.lock.lock();
        second.lock.lock();
        if (from.balance() < amount) {
            return false;
        }
        from.add(-amount);
        to.add(amount);
        second.lock.unlock();
        first.lock.unlock();
        return true;
    }

    public long total() {
        long sum = 0;
        for (Account account : accounts) {
            account.lock.lock();
        }
        for (Account account : accounts) {
            sum += account.balance();
        }
        for (Account account : accounts) {
            account.lock.unlock();
        }
        return sum;
    }
}
