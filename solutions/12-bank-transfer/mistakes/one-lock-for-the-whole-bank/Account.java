package lockstep.banktransfer;

public final class Account {

    static final Object LOCK = new Object();

    long balance;
    private final int number;

    public Account(int number, long balance) {
        this.number = number;
        this.balance = balance;
    }

    public int number() {
        return number;
    }

    public long balance() {
        synchronized (LOCK) {
            return balance;
        }
    }
}
