package lockstep.explorer.programs;

/** Two locks taken in both orders. */
public final class OppositeLocks {
    private static final Object LEFT = new Object();
    private static final Object RIGHT = new Object();

    private OppositeLocks() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread other = new Thread(() -> both(RIGHT, LEFT), "other");
        other.start();
        both(LEFT, RIGHT);
        other.join();
    }

    private static void both(Object first, Object second) {
        synchronized (first) {
            synchronized (second) {
                second.notifyAll();
            }
        }
    }
}
