package lockstep.explorer.corpus.buggy.wrongresult;

/** WRONG_RESULT: the balance is checked in one synchronized call and drawn in another one. */
public final class LockGivenUpBetween {
    private int balance = 10;

    private synchronized int balance() {
        return balance;
    }

    private synchronized void draw(int amount) {
        balance -= amount;
    }

    public static void main(String[] args) throws InterruptedException {
        LockGivenUpBetween account = new LockGivenUpBetween();
        Runnable customer = () -> {
            if (account.balance() >= 8) {
                account.draw(8);
            }
        };
        Thread first = new Thread(customer);
        Thread second = new Thread(customer);
        first.start();
        second.start();
        first.join();
        second.join();
        assert account.balance() == 2 : account.balance();
    }
}
