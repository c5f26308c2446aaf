package lockstep.explorer.corpus.correct.memory;

/** A plain field written before and read after accesses to a volatile one needs no lock of its own. */
public final class GuardedByPiggyback {
    private static int payload;
    private static volatile int version;

    public static void main(String[] args) throws InterruptedException {
        Thread writer = new Thread(() -> {
            payload = 1;
            version = 1;
        });
        writer.start();
        Thread reader = new Thread(() -> {
            if (version == 1) {
                payload += 10;
                version = 2;
            }
        });
        reader.start();
        if (version == 2) {
            assert payload == 11 : payload;
        }
        writer.join();
        reader.join();
        assert payload == (version == 2 ? 11 : 1) : payload;
    }
}
