package lockstep.checks.backgroundtasks;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.check.Pause;

/** A task that takes a while and keeps what became of its runs. An interrupt ends a run. */
final class Chore implements Runnable {

    private final long millis;
    private final Stopwatch watch = new Stopwatch();
    private final List<Long> begins = new CopyOnWriteArrayList<>();
    private final AtomicInteger running = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger interrupts = new AtomicInteger();

    private Chore(long millis) {
        this.millis = millis;
    }

    /** Each run takes so many seconds, as the virtual clock counts them from now on. */
    static Chore ofSeconds(double seconds) {
        return new Chore(Math.round(1_000 * seconds));
    }

    /** Each run takes next to no time. */
    static Chore quick() {
        return new Chore(1);
    }

    @Override
    public void run() {
        begins.add(watch.seconds());
        most.accumulateAndGet(running.incrementAndGet(), Math::max);
        try {
            Pause.millis(millis);
        } catch (InterruptedException e) {
            interrupts.incrementAndGet();
        }
        running.decrementAndGet();
    }

    /** The seconds at which its runs began. */
    List<Long> begins() {
        return List.copyOf(begins);
    }

    /** How many runs have begun. */
    int runs() {
        return begins.size();
    }

    /** How many runs are under way. */
    int running() {
        return running.get();
    }

    /** The most runs that were ever under way at the same time. */
    int most() {
        return most.get();
    }

    /** How many runs were interrupted. */
    int interrupts() {
        return interrupts.get();
    }
}
