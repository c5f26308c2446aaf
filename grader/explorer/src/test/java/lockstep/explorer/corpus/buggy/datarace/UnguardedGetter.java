package lockstep.explorer.corpus.buggy.datarace;

/** DATA_RACE: the setter is synchronized, the getter is not. */
public final class UnguardedGetter {
    private int value;

    private synchronized void set(int to) {
        value = to;
    }

    private int get() {
        return value;
    }

    public static void main(String[] args) throws InterruptedException {
        UnguardedGetter cell = new UnguardedGetter();
        Thread writer = new Thread(() -> cell.set(4));
        writer.start();
        int seen = cell.get();
        writer.join();
        assert seen == 0 || seen == 4 : seen;
    }
}
