package lockstep.checks.stoppolitely;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import lockstep.check.Pause;

/** A consumer that keeps what it was given, and takes a while for each line. */
final class Desk implements Consumer<String> {

    private final List<String> done = new CopyOnWriteArrayList<>();
    private final Runnable work;
    private volatile boolean busy;

    private Desk(Runnable work) {
        this.work = work;
    }

    /** Takes no time at all. */
    static Desk quick() {
        return new Desk(() -> { });
    }

    /** Takes a second for each line. An interrupt is noticed, and the thread's interrupt status is set again. */
    static Desk slow() {
        return new Desk(() -> {
            if (sleepInSpiteOfInterrupts()) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Takes a second for each line, and tells nobody of an interrupt. */
    static Desk deaf() {
        return new Desk(Desk::sleepInSpiteOfInterrupts);
    }

    /** Begins anew at each interrupt, and says whether there was one. */
    private static boolean sleepInSpiteOfInterrupts() {
        boolean interrupted = false;
        while (true) {
            try {
                Pause.millis(1_000);
                return interrupted;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
    }

    @Override
    public void accept(String line) {
        busy = true;
        work.run();
        done.add(line);
        busy = false;
    }

    /** The lines that are done, in their order. */
    List<String> done() {
        return List.copyOf(done);
    }

    /** Whether a line is in hand. */
    boolean busy() {
        return busy;
    }
}
