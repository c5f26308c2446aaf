package lockstep.checks.ledger;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import lockstep.check.Finding;
import lockstep.ledger.Ledger.Entry;

/** A journal that takes its time, and that bears one writer only. */
final class Journal implements Consumer<Entry> {

    private final long millis;
    private final AtomicInteger writers = new AtomicInteger();
    private final Queue<Entry> written = new ConcurrentLinkedQueue<>();
    private volatile boolean crowded;

    private Journal(long millis) {
        this.millis = millis;
    }

    /** A journal in which it takes so long to write an entry. */
    static Journal taking(long millis) {
        return new Journal(millis);
    }

    @Override
    public void accept(Entry entry) {
        if (writers.incrementAndGet() > 1) {
            crowded = true;
            throw Finding.wrongResult("two-in-the-journal");
        }
        pause();
        written.add(entry);
        writers.decrementAndGet();
    }

    /** Whether two have written at the same time, even if what this journal threw then got lost. */
    boolean crowded() {
        return crowded;
    }

    /** What has been written, in this order. */
    List<Entry> written() {
        return List.copyOf(written);
    }

    private void pause() {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
