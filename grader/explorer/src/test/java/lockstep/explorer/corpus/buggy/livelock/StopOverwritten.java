package lockstep.explorer.corpus.buggy.livelock;

/** LIVELOCK: run() sets running to true after stop() has set it to false; the loop never ends. */
public final class StopOverwritten {
    private static volatile boolean running;

    public static void main(String[] args) throws InterruptedException {
        Thread worker = new Thread(() -> {
            running = true;
            while (running) {
                Thread.onSpinWait();
            }
        });
        worker.start();
        running = false;
        worker.join();
    }
}
