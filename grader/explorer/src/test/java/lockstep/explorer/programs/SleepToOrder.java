package lockstep.explorer.programs;

/** A sleep where a join belongs. */
public final class SleepToOrder {
    private static int result;

    private SleepToOrder() {
    }

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> result = 42, "worker");
        worker.start();
        Thread.sleep(100);
        assert result == 42 : result;
        worker.join();
    }
}
