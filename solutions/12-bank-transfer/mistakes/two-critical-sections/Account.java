package lockstep.banktransfer;

public final class Account {

    private final int number;
    private long balance;

    public Account(int number, long balance) {
        this.number = number;
        this.balance = balance;
    }

    public int number() {
        return number;
    }

    public synchronized long balance() {
        return balance;
    }

    synchronized void deposit(long amount) {
        balance += amount;
    }

    synchronized boolean withdraw(long amount) {
        if (balance < amount) {
            return false;
        }
        balance -= amount;
        return true;
    }
}
