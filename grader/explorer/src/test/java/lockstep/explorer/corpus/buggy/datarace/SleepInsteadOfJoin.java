package lockstep.explorer.corpus.buggy.datarace;

/** DATA_RACE: main sleeps "long enough" instead of joining, then reads the result. */
public final class SleepInsteadOfJoin {
    private static int result;

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> result = 42);
        worker.start();
        Thread.sleep(100);
        assert result == 42 : result;
    }
}
