package lockstep.explorer.corpus.correct.memory;

/** Double-checked locking with a volatile field builds once and publishes safely. */
public final class DoubleCheckedVolatile {
    private static volatile DoubleCheckedVolatile instance;
    private static int built;
    private final int[] state = {1, 2};

    private static DoubleCheckedVolatile get() {
        DoubleCheckedVolatile seen = instance;
        if (seen == null) {
            synchronized (DoubleCheckedVolatile.class) {
                seen = instance;
                if (seen == null) {
                    built++;
                    seen = new DoubleCheckedVolatile();
                    instance = seen;
                }
            }
        }
        return seen;
    }

    public static void main(String[] args) throws InterruptedException {
        Runnable reader = () -> {
            assert get().state[1] == 2;
        };
        Thread first = new Thread(reader);
        Thread second = new Thread(reader);
        first.start();
        second.start();
        reader.run();
        first.join();
        second.join();
        assert built == 1 : built;
    }
}
