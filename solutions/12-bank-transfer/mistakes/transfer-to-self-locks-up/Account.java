package lockstep.banktransfer;

import java.util.concurrent.Semaphore;

public final class Account {

    final Semaphore access = new Semaphore(1);
    long amount;
    private final int number;

    public Account(int number, long balance) {
        this.number = number;
        this.amount = balance;
    }

    public int number() {
        return number;
    }

    public long balance() {
        access.acquireUninterruptibly();
        try {
            return amount;
        } finally {
            access.release();
        }
    }
}
