package lockstep.explorer.programs;

/** A counter that is right. */
public final class Guarded {
    private static int count;

    private Guarded() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(Guarded::increment);
        Thread second = new Thread(Guarded::increment);
        first.start();
        second.start();
        first.join();
        second.join();
        assert count == 2 : count;
    }

    private static synchronized void increment() {
        count++;
    }
}
