package lockstep.banktransfer;

import java.util.List;

public final class Bank {

    private final List<Account> accounts;

    public Bank(List<Account> accounts) {
        this.accounts = accounts;
    }

    public boolean transfer(Account from, Account to, long amount) {
        Account first = from.number() < to.number() ? from : to;
        Account second = first == from ? to : from;
        synchronized (first) {
            synchronized (second) {
                boolean enough = from.withdraw(amount);
                if (enough) {
                    to.deposit(amount);
                }
                return enough;
            }
        }
    }

    public long total() {
        long sum = 0;
        for (Account account : accounts) {
            sum += account.balance();
        }
        return sum;
    }
}
