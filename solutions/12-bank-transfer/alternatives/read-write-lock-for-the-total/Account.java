package lockstep.banktransfer;

import java.util.concurrent.locks.ReentrantLock;

/** An account, guarded by a lock of its own. */
public final class Account {

    final ReentrantLock lock = new ReentrantLock();
    private final int number;
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

    /** Adds to the balance, or takes from it. */
    void add(long amount) {
        lock.lock();
        try {
            balance += amount;
        } finally {
            lock.unlock();
        }
    }
}
