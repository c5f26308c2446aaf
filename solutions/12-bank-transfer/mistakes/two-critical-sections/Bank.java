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
        if (from.withdraw(amount)) {
            to.deposit(amount);
            return true;
        }
        return false;
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
