package lockstep.banktransfer;

import java.util.List;

public final class Bank {

    private final List<Account> accounts;

    public Bank(List<Account> accounts) {
        this.accounts = List.copyOf(accounts);
    }

    public boolean transfer(Account from, Account to, long amount) {
        synchronized (from) {
            synchronized (to) {
                if (!from.withdraw(amount)) {
                    return false;
                }
                to.deposit(amount);
                return true;
            }
        }
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
