package lockstep.explorer.corpus.buggy.deadlock;

/** DEADLOCK: transfer locks the giving account first, and two transfers run in opposite directions. */
public final class OppositeTransfers {
    private int balance = 10;

    private void transferTo(OppositeTransfers other, int amount) {
        synchronized (this) {
            balance -= amount;
            other.deposit(amount);
        }
    }

    private synchronized void deposit(int amount) {
        balance += amount;
    }

    public static void main(String[] args) throws InterruptedException {
        OppositeTransfers a = new OppositeTransfers();
        OppositeTransfers b = new OppositeTransfers();
        Thread there = new Thread(() -> a.transferTo(b, 1));
        Thread back = new Thread(() -> b.transferTo(a, 2));
        there.start();
        back.start();
        there.join();
        back.join();
        assert a.balance == 11 : a.balance;
    }
}
