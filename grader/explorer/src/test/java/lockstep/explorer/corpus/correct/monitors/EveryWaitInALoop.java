package lockstep.explorer.corpus.correct.monitors;

/** COMPLETED: each wait, with a limit or without, stands in a loop that asks again, and the limit is what is left of it. */
public final class EveryWaitInALoop {
    private int turn;

    private synchronized void go(int mine, int next) throws InterruptedException {
        while (turn != mine) {
            wait();
        }
        turn = next;
        notifyAll();
    }

    private synchronized boolean reached(int wanted, long millis) throws InterruptedException {
        long deadline = System.nanoTime() + millis * 1_000_000;
        while (turn != wanted) {
            long left = deadline - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            wait(left / 1_000_000 + 1);
        }
        return true;
    }

    public static void main(String[] args) throws InterruptedException {
        EveryWaitInALoop turns = new EveryWaitInALoop();
        Thread second = new Thread(() -> turns.step(1, 2));
        Thread third = new Thread(() -> turns.step(2, 3));
        third.start();
        second.start();
        assert !turns.reached(9, 50);
        turns.go(0, 1);
        assert turns.reached(3, 60_000);
        second.join();
        third.join();
    }

    private void step(int mine, int next) {
        try {
            go(mine, next);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
