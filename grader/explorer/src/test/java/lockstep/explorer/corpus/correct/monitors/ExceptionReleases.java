package lockstep.explorer.corpus.correct.monitors;

/** An exception thrown out of a synchronized method releases the monitor. */
public final class ExceptionReleases {
    private int tries;

    private synchronized void fail() {
        tries++;
        throw new IllegalArgumentException("expected");
    }

    public static void main(String[] args) throws InterruptedException {
        ExceptionReleases object = new ExceptionReleases();
        Runnable task = () -> {
            try {
                object.fail();
            } catch (IllegalArgumentException expected) {
                assert !Thread.holdsLock(object);
            }
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        synchronized (object) {
            assert object.tries == 2 : object.tries;
        }
    }
}
