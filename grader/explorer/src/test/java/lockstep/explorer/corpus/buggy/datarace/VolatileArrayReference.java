package lockstep.explorer.corpus.buggy.datarace;

/** DATA_RACE: the reference to the array is volatile, its elements are not. */
public final class VolatileArrayReference {
    private static volatile boolean[] ready = new boolean[1];
    private static volatile int[] data = new int[1];

    public static void main(String[] args) throws InterruptedException {
        Thread writer = new Thread(() -> {
            data[0] = 5;
            ready[0] = true;
        });
        writer.start();
        if (ready[0]) {
            assert data[0] == 5 : data[0];
        }
        writer.join();
    }
}
