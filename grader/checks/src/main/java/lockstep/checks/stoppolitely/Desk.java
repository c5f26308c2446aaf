package lockstep.checks.stoppolitely;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
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
        return taking(Duration.ofSeconds(1));
    }

    /** Takes so long for each line. An interrupt is noticed, and the thread's interrupt status is set again. */
    static Desk taking(Duration time) {
        return new Desk(() -> {
            if (sleepInSpiteOfInterrupts(time)) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Takes a second for each line, and tells nobody of an interrupt. */
    static Desk deaf() {
        return new Desk(() -> sleepInSpiteOfInterrupts(Duration.ofSeconds(1)));
    }

    /** Goes on with the rest of the time at each interrupt, since a stop may interrupt as often as it likes; says whether there was one. */
    private static boolean sleepInSpiteOfInterrupts(Duration time) {
        boolean interrupted = false;
        long end = System.nanoTime() + time.toNanos();
        long left = time.toMillis();
        while (left > 0) {
            try {
                Pause.millis(left);
                left = 0;
            } catch (InterruptedException e) {
                interrupted = true;
                left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
            }
        }
        return interrupted;
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
