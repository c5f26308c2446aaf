package lockstep.banktransfer;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public final class Account {

    final Lock lock = new ReentrantLock();
    private final int number;
    private long balance;

    public Account(int number, long balance) {
        this.number = number;
        this.balance = balance;
    }

    public int number() {
        return number;
    }

    public long balance() {
        return balance;
    }

    void setBalance(long balance) {
        this.balance = balance;
    }
}
