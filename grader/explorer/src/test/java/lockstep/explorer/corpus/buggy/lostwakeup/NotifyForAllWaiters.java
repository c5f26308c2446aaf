package lockstep.explorer.corpus.buggy.lostwakeup;

/** LOST_WAKEUP: notify() opens a gate at which several threads may wait. */
public final class NotifyForAllWaiters {
    private boolean open;

    private synchronized void await() throws InterruptedException {
        while (!open) {
            wait();
        }
    }

    private synchronized void open() {
        open = true;
        notify();
    }

    public static void main(String[] args) throws InterruptedException {
        NotifyForAllWaiters gate = new NotifyForAllWaiters();
        Runnable waiter = () -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        };
        Thread first = new Thread(waiter);
        Thread second = new Thread(waiter);
        first.start();
        second.start();
        gate.open();
        first.join();
        second.join();
    }
}
