package lockstep.explorer.corpus.buggy.datarace;

/** DATA_RACE: virtual threads increment a plain field without a lock. */
public final class VirtualCounter {
    private static int count;

    public static void main(String[] args) throws InterruptedException {
        Thread first = Thread.startVirtualThread(() -> count++);
        Thread second = Thread.startVirtualThread(() -> count++);
        first.join();
        second.join();
        assert count == 2 : count;
    }
}
