package lockstep.explorer.corpus.buggy.lostwakeup;

/** LOST_WAKEUP: the waiter waits on one object, the notification goes to another. */
public final class NotifiedTheWrongObject {
    private final Object condition = new Object();
    private boolean done;

    private void await() throws InterruptedException {
        synchronized (condition) {
            while (!done) {
                condition.wait();
            }
        }
    }

    private synchronized void finish() {
        synchronized (condition) {
            done = true;
        }
        notifyAll();
    }

    public static void main(String[] args) throws InterruptedException {
        NotifiedTheWrongObject job = new NotifiedTheWrongObject();
        Thread finisher = new Thread(job::finish);
        finisher.start();
        job.await();
        finisher.join();
    }
}
