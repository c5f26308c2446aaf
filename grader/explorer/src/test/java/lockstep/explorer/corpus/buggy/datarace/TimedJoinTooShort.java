package lockstep.explorer.corpus.buggy.datarace;

/** DATA_RACE: main reads after join(millis) without asking whether the thread has ended. */
public final class TimedJoinTooShort {
    private static int result;

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            result = 42;
        });
        worker.start();
        worker.join(10);
        assert result == 42 : result;
    }
}
