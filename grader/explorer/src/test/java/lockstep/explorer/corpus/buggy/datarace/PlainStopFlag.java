package lockstep.explorer.corpus.buggy.datarace;

/** DATA_RACE: the stop flag of a loop is a plain field. */
public final class PlainStopFlag {
    private static boolean stop;

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> {
            while (!stop) {
                Thread.yield();
            }
        });
        worker.start();
        stop = true;
        worker.join();
    }
}
