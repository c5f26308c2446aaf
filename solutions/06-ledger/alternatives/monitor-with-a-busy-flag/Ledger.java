package lockstep.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A book of entries, built from synchronized and wait alone. Who reads does not wait for the journal. */
public final class Ledger {

    /** A line of the ledger. */
    public record Entry(String text, long amount) { }

    private final Consumer<Entry> journal;
    private final Consumer<Entry> listener;
    private final Object monitor = new Object();
    private final List<Entry> entries = new ArrayList<>();
    private boolean busy;

    /** Makes an empty ledger. */
    public Ledger(Consumer<Entry> journal, Consumer<Entry> listener) {
        this.journal = journal;
        this.listener = listener;
    }

    /** Posts an entry. */
    public void post(Entry entry) {
        boolean interrupted = false;
        synchronized (monitor) {
            while (busy) {
                try {
                    monitor.wait();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            busy = true;
        }
        try {
            write(entry);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Posts an entry if its turn comes in time. */
    public boolean tryPost(Entry entry, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (monitor) {
            while (busy) {
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                TimeUnit.NANOSECONDS.timedWait(monitor, left);
            }
            busy = true;
        }
        write(entry);
        return true;
    }

    /** A copy of the entries. */
    public List<Entry> snapshot() {
        synchronized (monitor) {
            return List.copyOf(entries);
        }
    }

    /** The sum of all amounts. */
    public long balance() {
        synchronized (monitor) {
            return entries.stream().mapToLong(Entry::amount).sum();
        }
    }

    private void write(Entry entry) {
        try {
            journal.accept(entry);
            synchronized (monitor) {
                entries.add(entry);
            }
        } finally {
            synchronized (monitor) {
                busy = false;
                monitor.notifyAll();
            }
        }
        listener.accept(entry);
    }
}
