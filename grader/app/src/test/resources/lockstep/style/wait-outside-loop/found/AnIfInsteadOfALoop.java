class AnIfInsteadOfALoop {
    private final Object monitor = new Object();
    private boolean full;

    synchronized void put() throws InterruptedException {
        if (full) {
            wait(); // here
        }
        full = true;
    }

    void take() throws InterruptedException {
        synchronized (monitor) {
            if (!full) {
                monitor.wait(100); // here
            }
            this.wait(1, 2); // here
        }
    }
}
