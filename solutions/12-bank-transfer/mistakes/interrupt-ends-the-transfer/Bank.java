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
        try {
            first.lock.lockInterruptibly();
            try {
                second.lock.lockInterruptibly();
                try {
                    return move(from, to, amount);
                } finally {
                    second.lock.unlock();
                }
            } finally {
                first.lock.unlock();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
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
        accounts.forEach(account -> account.lock.lock());
        try {
            return accounts.stream().mapToLong(Account::balance).sum();
        } finally {
            accounts.forEach(account -> account.lock.unlock());
        }
    }
}
