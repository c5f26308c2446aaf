package lockstep.banktransfer;

import java.util.List;

public final class Bank {

    private final List<Account> accounts;

    public Bank(List<Account> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    public boolean transfer(Account from, Account to, long amount) {
        if (from == to) {
            return from.balance() >= amount;
        }
        from.come();
        to.come();
        try {
            while (from.othersAreInterested() || to.othersAreInterested()) {
                Thread.yield();
            }
            return move(from, to, amount);
        } finally {
            from.go();
            to.go();
        }
    }

    private boolean move(Account from, Account to, long amount) {
        from.lock.lock();
        to.lock.lock();
        try {
            if (from.balance() < amount) {
                return false;
            }
            from.add(-amount);
            to.add(amount);
            return true;
        } finally {
            to.lock.unlock();
            from.lock.unlock();
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
