import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

class RightAfterAStart {
    private static final int PAUSE = 100;
    private int result;

    void start(List<Thread> threads, Thread second) throws InterruptedException {
        Thread first = new Thread(() -> result = 1);
        first.start();
        Thread.sleep(100); // here
        second.start();
        Thread.sleep(Duration.ofMillis(PAUSE).toMillis()); // here
        for (Thread each : threads) {
            each.start();
        }
        TimeUnit.MILLISECONDS.sleep(PAUSE); // here
        threads.forEach(Thread::start);
        Thread.sleep(1_000); // here
        System.out.println(result);
        new Thread(() -> result = 2).start();
        try {
            Thread.sleep(100); // here
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        new Worker().start();
        Thread.sleep(100); // here
    }

    private static class Worker extends Thread { }
}
