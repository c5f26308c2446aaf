class WorkThatTakesTime {
    private volatile boolean running = true;
    private long deadline;

    void tick(Service service) throws InterruptedException {
        while (running) {
            hashCode();
            Thread.sleep(1_000);
        }
        while (!Thread.currentThread().isInterrupted()) {
            Thread.sleep(1_000);
        }
        while (System.nanoTime() < deadline) {
            Thread.sleep(1);
        }
        for (int i = 0; i < 3; i++) {
            Thread.sleep(1);
        }
        service.start();
        Thread.sleep(1);
        sleep(1);
        while (running) {
            sleep(1);
        }
    }

    private void sleep(int times) { }

    private static class Service {
        void start() { }
    }
}
