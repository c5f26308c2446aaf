package lockstep.checks.ledger;

import java.util.concurrent.TimeUnit;

/**
 * A thread that makes one call, and what came of it.
 *
 * @param <T> what the call returns
 */
final class Clerk<T> {

    private final Thread thread;
    private T answer;
    private boolean interrupted;
    private boolean statusAtEnd;
    private long nanos;

    private Clerk(String name, Deed<T> deed) {
        thread = new Thread(() -> act(deed), name);
    }

    /** Starts a thread of this name that makes this call. */
    static <T> Clerk<T> start(String name, Deed<T> deed) {
        Clerk<T> clerk = new Clerk<>(name, deed);
        clerk.thread.start();
        return clerk;
    }

    /** The same for a call that returns nothing. */
    static Clerk<Boolean> run(String name, Runnable deed) {
        return start(name, () -> {
            deed.run();
            return true;
        });
    }

    private void act(Deed<T> deed) {
        long begin = System.nanoTime();
        try {
            answer = deed.act();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        nanos = System.nanoTime() - begin;
        statusAtEnd = Thread.currentThread().isInterrupted();
    }

    void interrupt() {
        thread.interrupt();
    }

    /** Waits until the call has ended, and says what it returned. */
    T answer() throws InterruptedException {
        thread.join();
        return answer;
    }

    /** Whether the call has ended by an {@link InterruptedException}. */
    boolean wasInterrupted() throws InterruptedException {
        thread.join();
        return interrupted;
    }

    /** Whether the thread's interrupt status was set when the call had ended. */
    boolean statusAtEnd() throws InterruptedException {
        thread.join();
        return statusAtEnd;
    }

    /** How long the call took. */
    long millis() throws InterruptedException {
        thread.join();
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    /** A call. */
    interface Deed<T> {
        T act() throws InterruptedException;
    }
}
