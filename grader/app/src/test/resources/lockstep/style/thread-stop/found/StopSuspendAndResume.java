import java.util.ArrayList;
import java.util.List;

class StopSuspendAndResume {
    private final Thread worker = new Thread(this::hashCode);
    private final List<Thread> workers = new ArrayList<>();
    private final Thread[] array = {worker};

    @SuppressWarnings({"deprecation", "removal"})
    void halt() {
        worker.stop(); // here
        this.worker.suspend(); // here
        array[0].resume(); // here
        Thread.currentThread().stop(); // here
        for (Thread each : workers) {
            each.stop(); // here
        }
        workers.forEach(Thread::stop); // here
        var own = new Worker();
        own.stop(); // here
    }

    private static class Worker extends Thread {
        @SuppressWarnings({"deprecation", "removal"})
        void finish() {
            stop(); // here
            super.suspend(); // here
            this.resume(); // here
        }
    }
}
