package lockstep.explorer.corpus.buggy.datarace;

/** DATA_RACE: double-checked locking whose field is not volatile. */
public final class DoubleCheckedPlain {
    private static DoubleCheckedPlain instance;
    private int state;

    private static DoubleCheckedPlain get() {
        if (instance == null) {
            synchronized (DoubleCheckedPlain.class) {
                if (instance == null) {
                    DoubleCheckedPlain made = new DoubleCheckedPlain();
                    made.state = 6;
                    instance = made;
                }
            }
        }
        return instance;
    }

    public static void main(String[] args) throws InterruptedException {
        Runnable reader = () -> {
            assert get().state == 6;
        };
        Thread first = new Thread(reader);
        Thread second = new Thread(reader);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
