package lockstep.checks.station;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import lockstep.station.TimedGate;

/** Comes to a gate, and walks through or goes away. */
final class Walker {

    private final Thread thread;
    private final TimedGate gate;
    private final Duration patience;
    private volatile boolean through;
    private volatile boolean interrupted;
    private volatile long nanos;

    private Walker(String name, TimedGate gate, Duration patience) {
        this.thread = new Thread(this::walk, name);
        this.gate = gate;
        this.patience = patience;
    }

    static Walker comes(String name, TimedGate gate, Duration patience) {
        Walker walker = new Walker(name, gate, patience);
        walker.thread.start();
        return walker;
    }

    private void walk() {
        long begin = System.nanoTime();
        try {
            through = gate.await(patience);
        } catch (InterruptedException e) {
            interrupted = true;
        } catch (IllegalMonitorStateException e) {
            throw Conditions.misused("await", e);
        }
        nanos = System.nanoTime() - begin;
    }

    /** Whether the gate was open. */
    boolean through() {
        return through;
    }

    boolean ended() {
        return !thread.isAlive();
    }

    /** Whether the wait has ended by an {@link InterruptedException}. */
    boolean wasInterrupted() {
        return interrupted;
    }

    /** How long it took. */
    long millis() {
        return TimeUnit.NANOSECONDS.toMillis(nanos);
    }

    void interrupt() {
        thread.interrupt();
    }

    void join() throws InterruptedException {
        thread.join();
    }
}
