package lockstep.explorer.corpus.buggy.datarace;

/** DATA_RACE: each thread guards the same field with a lock of its own. */
public final class TwoLocksForOneField {
    private static int count;

    private static Thread adder(Object lock) {
        return new Thread(() -> {
            synchronized (lock) {
                count++;
            }
        });
    }

    public static void main(String[] args) throws InterruptedException {
        Thread first = adder(new Object());
        Thread second = adder(new Object());
        first.start();
        second.start();
        first.join();
        second.join();
        assert count == 2 : count;
    }
}
