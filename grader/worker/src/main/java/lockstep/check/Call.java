package lockstep.check;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lockstep.protocol.ThreadFacts;
import lockstep.protocol.Verdict;

/**
 * A call of student code in a thread of its own, so that it can be watched.
 *
 * @param <T> what the call returns
 */
public final class Call<T> {

    private final Scene scene;
    private final Thread thread;
    private volatile boolean ended;
    private volatile boolean interruptedAtEnd;
    private volatile long waits;
    private volatile Throwable thrown;
    private volatile T result;

    Call(Scene scene, ThreadGroup group, String name, Callable<T> body) {
        this.scene = scene;
        this.thread = new Thread(group, () -> run(body), name);
        thread.setDaemon(true);
    }

    private void run(Callable<T> body) {
        try {
            result = body.call();
        } catch (Throwable e) {
            thrown = e;
        } finally {
            interruptedAtEnd = Thread.currentThread().isInterrupted();
            waits = ManagementFactory.getThreadMXBean().getThreadInfo(Thread.currentThread().getId()).getWaitedCount();
            ended = true;
        }
    }

    Call<T> start() {
        thread.start();
        return this;
    }

    /** The thread in which the call runs. */
    public Thread thread() {
        return thread;
    }

    /** Whether the call has returned or thrown. */
    public boolean ended() {
        return ended;
    }

    /** What the call has thrown so far. */
    public Optional<Throwable> thrown() {
        return Optional.ofNullable(thrown);
    }

    /** Whether the thread's interrupt status was set when the call ended. */
    public boolean interruptedAtEnd() {
        return interruptedAtEnd;
    }

    /** How often the call had waited, parked or slept when it ended. */
    public long waits() {
        return waits;
    }

    /** Interrupts the calling thread. */
    public void interrupt() {
        thread.interrupt();
    }

    /**
     * Waits for the call to end.
     *
     * @return what it returned
     * @throws Finding where it waits and nothing can wake it, or runs without end
     * @throws Exception what the call threw
     */
    public T result() throws Exception {
        awaitEnd();
        if (thrown instanceof Exception e) {
            throw e;
        } else if (thrown instanceof Error e) {
            throw e;
        }
        return result;
    }

    /**
     * Waits for the call to end, however it ends.
     *
     * @throws Finding where it waits and nothing can wake it, or runs without end
     */
    public Call<T> awaitEnd() {
        Rest rest = ended ? Rest.ENDED : scene.settleUnlessEnded(this);
        if (!ended) {
            throw neverEnds(rest);
        }
        return this;
    }

    private Finding neverEnds(Rest rest) {
        List<ThreadFacts> threads = scene.threadsNow();
        List<ThreadFacts> circle = threads.stream().filter(ThreadFacts::deadlocked).toList();
        return circle.isEmpty() ? Finding.of(Verdict.TIMEOUT, says(rest), thread.getName()).showing(threads)
                : Finding.of(Verdict.DEADLOCK, "common.deadlock").showing(circle);
    }

    private static String says(Rest rest) {
        return switch (rest) {
            case BUSY -> "common.runs-on";
            case POLLING -> "common.asks-on";
            case ASLEEP -> "common.sleeps-on";
            case STILL, ENDED -> "common.never-ends";
        };
    }
}
