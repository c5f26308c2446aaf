package lockstep.explorer.corpus.buggy.lostwakeup;

/** LOST_WAKEUP: notify() in a buffer where producers and consumers wait on the same monitor. */
public final class NotifyWithTwoKinds {
    private Integer slot;

    private synchronized void put(int item) throws InterruptedException {
        while (slot != null) {
            wait();
        }
        slot = item;
        notify();
    }

    private synchronized int take() throws InterruptedException {
        while (slot == null) {
            wait();
        }
        int item = slot;
        slot = null;
        notify();
        return item;
    }

    public static void main(String[] args) throws InterruptedException {
        NotifyWithTwoKinds buffer = new NotifyWithTwoKinds();
        Thread[] threads = new Thread[4];
        for (int i = 0; i < 4; i++) {
            boolean producer = i % 2 == 0;
            threads[i] = new Thread(() -> {
                try {
                    if (producer) {
                        buffer.put(1);
                    } else {
                        buffer.take();
                    }
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
    }
}
