class ALoopAroundAnotherMethod {
    void start() {
        for (int i = 0; i < 3; i++) {
            new Thread(() -> {
                try {
                    pause();
                    synchronized (this) {
                        wait(); // here
                    }
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }).start();
            new Object() {
                synchronized void rest() throws InterruptedException {
                    wait(); // here
                }
            };
        }
    }

    private synchronized void pause() throws InterruptedException {
        wait(); // here
    }
}
