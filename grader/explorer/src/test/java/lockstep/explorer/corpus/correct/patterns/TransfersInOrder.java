package lockstep.explorer.corpus.correct.patterns;

/** Opposite transfers between two accounts, locked in the order of their ids. */
public final class TransfersInOrder {
    private static final class Account {
        private final int id;
        private int balance = 10;

        Account(int id) {
            this.id = id;
        }
    }

    private static void transfer(Account from, Account to, int amount) {
        Account first = from.id < to.id ? from : to;
        Account second = from.id < to.id ? to : from;
        synchronized (first) {
            synchronized (second) {
                from.balance -= amount;
                to.balance += amount;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Account a = new Account(1);
        Account b = new Account(2);
        Thread there = new Thread(() -> transfer(a, b, 3));
        Thread back = new Thread(() -> transfer(b, a, 5));
        there.start();
        back.start();
        there.join();
        back.join();
        assert a.balance == 12 && b.balance == 8 : a.balance + " " + b.balance;
    }
}
