package lockstep.banktransfer;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** An account, with the lock that guards its balance. */
public final class Account {

    private final int number;
    private final Lock lock = new ReentrantLock();
    private long balance;

    /** A new account. */
    public Account(int number, long balance) {
        this.number = number;
        this.balance = balance;
    }

    /** Its number, which never changes. */
    public int number() {
        return number;
    }

    /** How much is in the account now. */
    public long balance() {
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }

    /** Guards the balance. */
    Lock lock() {
        return lock;
    }

    /** Takes money out, if there is enough. The caller holds the lock. */
    boolean withdraw(long amount) {
        if (balance < amount) {
            return false;
        }
        balance -= amount;
        return true;
    }

    /** Puts money in. The caller holds the lock. */
    void deposit(long amount) {
        balance += amount;
    }
}
