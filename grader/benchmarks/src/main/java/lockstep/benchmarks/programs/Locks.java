package lockstep.benchmarks.programs;

/** Two threads, each of which needs two locks. */
public final class Locks {
    private int moved;

    private Locks() {
    }

    public static void inOrder() throws InterruptedException {
        Object first = new Object();
        Object second = new Object();
        Locks locks = new Locks();
        Both.run(() -> locks.move(first, second), () -> locks.move(first, second));
        Both.check(locks.moved == 2, "a move was lost");
    }

    public static void crosswise() throws InterruptedException {
        Object first = new Object();
        Object second = new Object();
        Locks locks = new Locks();
        Both.run(() -> locks.move(first, second), () -> locks.move(second, first));
        Both.check(locks.moved == 2, "a move was lost");
    }

    private void move(Object outer, Object inner) {
        synchronized (outer) {
            synchronized (inner) {
                moved++;
            }
        }
    }
}
