package lockstep.banktransfer;

import java.util.List;

public final class Bank {

    private final List<Account> accounts;

    public Bank(List<Account> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    public boolean transfer(Account from, Account to, long amount) {
        synchronized (Account.LOCK) {
            if (from.balance < amount) {
                return false;
            }
            from.balance -= amount;
            to.balance += amount;
            return true;
        }
    }

    public long total() {
        synchronized (Account.LOCK) {
            long sum = 0;
            for (Account account : accounts) {
                sum += account.balance;
            }
            return sum;
        }
    }
}
