package lockstep.explorer.programs;

/** Two critical sections where one is needed. */
public final class LostUpdate {
    private static int count;
    private static final Object LOCK = new Object();

    private LostUpdate() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = new Thread(LostUpdate::increment, "first");
        Thread second = new Thread(LostUpdate::increment, "second");
        first.start();
        second.start();
        first.join();
        second.join();
        System.out.println("count is " + count);
        assert count == 2 : count;
    }

    private static void increment() {
        int seen;
        synchronized (LOCK) {
            seen = count;
        }
        synchronized (LOCK) {
            count = seen + 1;
        }
    }
}
