package lockstep.explorer.corpus.correct.memory;

/** A plain object published through a volatile field: who sees the reference sees its fields. */
public final class VolatilePublication {
    private static final class Config {
        private int size;
        private String name;
    }

    private static volatile Config current;

    public static void main(String[] args) throws InterruptedException {
        Thread writer = new Thread(() -> {
            Config config = new Config();
            config.size = 3;
            config.name = "three";
            current = config;
        });
        writer.start();
        Config seen = current;
        if (seen != null) {
            assert seen.size == 3 && seen.name.equals("three");
        }
        writer.join();
        assert current.size == 3;
    }
}
