package lockstep.banktransfer;

import java.util.concurrent.locks.ReentrantLock;

/** An account. */
public final class Account {

    final ReentrantLock lock = new ReentrantLock();
    long balance;
    private final int number;

    /** New. */
    public Account(int number, long balance) {
        this.number = number;
        this.balance = balance;
    }

    /** Number. */
    public int number() {
        return number;
    }

    /** Balance. */
    public long balance() {
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }
}
