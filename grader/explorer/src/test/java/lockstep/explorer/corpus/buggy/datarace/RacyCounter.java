package lockstep.explorer.corpus.buggy.datarace;

/** DATA_RACE: two threads increment a plain field without a lock; an increment gets lost. */
public final class RacyCounter {
    private static int count;

    public static void main(String[] args) throws InterruptedException {
        Runnable task = () -> count++;
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert count == 2 : count;
    }
}
