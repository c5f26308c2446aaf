package lockstep.banktransfer;

/** An account, guarded by its own monitor. */
public final class Account {

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
    public synchronized long balance() {
        return balance;
    }

    /** Adds to the balance, or takes from it. */
    synchronized void change(long amount) {
        balance += amount;
    }
}
