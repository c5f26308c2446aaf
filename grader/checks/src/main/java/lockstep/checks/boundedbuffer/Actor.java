package lockstep.checks.boundedbuffer;

import java.util.Optional;
import lockstep.boundedbuffer.BoundedBuffer;
import lockstep.check.Finding;
import lockstep.protocol.Verdict;

/**
 * A thread that does one thing at a buffer, and what came of it.
 *
 * @param <T> what its deed returns
 */
final class Actor<T> {

    /** Between two looks of a check. Virtual time passes only while nobody can move, so it stands for "when all is still". */
    private static final long A_WHILE = 1_000;

    private final Thread thread;
    private T result;
    private InterruptedException interruption;
    private boolean statusAtEnd;

    private Actor(String name, Deed<T> deed) {
        thread = new Thread(() -> act(deed), name);
    }

    static <T> Actor<T> start(String name, Deed<T> deed) {
        Actor<T> actor = new Actor<>(name, deed);
        actor.thread.start();
        return actor;
    }

    static Actor<Integer> putting(String name, BoundedBuffer<Integer> buffer, int... items) {
        return start(name, () -> {
            for (int item : items) {
                buffer.put(item);
            }
            return items.length;
        });
    }

    static Actor<Integer> taking(String name, BoundedBuffer<Integer> buffer) {
        return start(name, buffer::take);
    }

    /** Returns when nobody can move any more without the caller. */
    static void settle() throws InterruptedException {
        Thread.sleep(A_WHILE);
    }

    private void act(Deed<T> deed) {
        try {
            result = deed.act();
        } catch (InterruptedException e) {
            interruption = e;
        } catch (IllegalMonitorStateException e) {
            throw Finding.of(Verdict.UNCAUGHT_EXCEPTION, "not-the-owner").because("wait-outside-synchronized").causedBy(e);
        }
        statusAtEnd = Thread.currentThread().isInterrupted();
    }

    boolean ended() {
        return !thread.isAlive();
    }

    void interrupt() {
        thread.interrupt();
    }

    /** Whether its interrupt status is set now, or was so at its end. */
    boolean interruptStatus() {
        return ended() ? statusAtEnd : thread.isInterrupted();
    }

    /** Whether it ended by an {@link InterruptedException}. */
    boolean wasInterrupted() {
        return ended() && interruption != null;
    }

    /** What its deed returned; empty for {@code null}. Waits for it to end. */
    Optional<T> result() throws InterruptedException {
        thread.join();
        if (interruption != null) {
            throw interruption;
        }
        return Optional.ofNullable(result);
    }

    /** What is done at a buffer. */
    interface Deed<T> {
        T act() throws InterruptedException;
    }
}
