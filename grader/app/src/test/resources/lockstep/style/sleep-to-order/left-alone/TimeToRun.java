import java.util.concurrent.atomic.AtomicBoolean;

class TimeToRun {
    private volatile boolean running = true;
    private final AtomicBoolean stopping = new AtomicBoolean();

    void run(Thread first, Thread second, Thread third) throws InterruptedException {
        first.start();
        Thread.sleep(1_000);
        first.interrupt();
        second.start();
        Thread.sleep(1_000);
        running = false;
        third.start();
        Thread.sleep(1_000);
        stopping.set(true);
    }
}
