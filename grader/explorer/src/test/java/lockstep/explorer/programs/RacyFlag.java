package lockstep.explorer.programs;

/** A flag that nothing guards. */
public final class RacyFlag {
    private static boolean ready;
    private static int value;

    private RacyFlag() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread writer = new Thread(() -> {
            value = 42;
            ready = true;
        }, "writer");
        writer.start();
        if (ready) {
            assert value == 42;
        }
        writer.join();
    }
}
