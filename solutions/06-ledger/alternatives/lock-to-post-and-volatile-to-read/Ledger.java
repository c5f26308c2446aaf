package lockstep.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** A book of entries. Each posting publishes a new list that never changes, so who reads needs no lock. */
public final class Ledger {

    /** A line of the ledger. */
    public record Entry(String text, long amount) { }

    private final Consumer<Entry> journal;
    private final Consumer<Entry> listener;
    private final ReentrantLock posting = new ReentrantLock(true);
    private volatile List<Entry> entries = List.of();

    /** Makes an empty ledger. */
    public Ledger(Consumer<Entry> journal, Consumer<Entry> listener) {
        this.journal = journal;
        this.listener = listener;
    }

    /** Posts an entry. */
    public void post(Entry entry) {
        posting.lock();
        finishPosting(entry);
    }

    /** Posts an entry if its turn comes in time. */
    public boolean tryPost(Entry entry, Duration patience) throws InterruptedException {
        if (posting.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            finishPosting(entry);
            return true;
        }
        return false;
    }

    /** The entries, which never change. */
    public List<Entry> snapshot() {
        return entries;
    }

    /** The sum of all amounts. */
    public long balance() {
        long sum = 0;
        for (Entry entry : entries) {
            sum += entry.amount();
        }
        return sum;
    }

    /** To be called by who holds the lock, which is given back here. */
    private void finishPosting(Entry entry) {
        try {
            journal.accept(entry);
            List<Entry> more = new ArrayList<>(entries);
            more.add(entry);
            entries = List.copyOf(more);
        } finally {
            posting.unlock();
        }
        listener.accept(entry);
    }
}
