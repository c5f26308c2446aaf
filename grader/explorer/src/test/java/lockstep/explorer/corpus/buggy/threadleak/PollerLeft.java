package lockstep.explorer.corpus.buggy.threadleak;

/** THREAD_LEAK: a thread looks at its stop flag every second, and nobody ever sets it. */
public final class PollerLeft {
    private static volatile boolean stop;

    public static void main(String[] args) {
        new Thread(() -> {
            while (!stop) {
                try {
                    Thread.sleep(1_000);
                } catch (InterruptedException e) {
                    stop = true;
                }
            }
        }).start();
    }
}
