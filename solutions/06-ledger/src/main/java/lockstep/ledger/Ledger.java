package lockstep.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** A book of entries that many threads post to and read. */
public final class Ledger {

    /** A line of the ledger. */
    public record Entry(String text, long amount) { }

    private final Consumer<Entry> journal;
    private final Consumer<Entry> listener;
    /** Guards what follows, and whose turn it is to write to the journal. */
    private final Lock lock = new ReentrantLock();
    private final List<Entry> entries = new ArrayList<>();
    private long balance;

    /** Makes an empty ledger. */
    public Ledger(Consumer<Entry> journal, Consumer<Entry> listener) {
        this.journal = journal;
        this.listener = listener;
    }

    /** Posts an entry. */
    public void post(Entry entry) {
        lock.lock();
        try {
            write(entry);
        } finally {
            lock.unlock();
        }
        listener.accept(entry);
    }

    /** Posts an entry if its turn comes in time. */
    public boolean tryPost(Entry entry, Duration patience) throws InterruptedException {
        if (!lock.tryLock(patience.toNanos(), TimeUnit.NANOSECONDS)) {
            return false;
        }
        try {
            write(entry);
        } finally {
            lock.unlock();
        }
        listener.accept(entry);
        return true;
    }

    /** A copy of the entries. */
    public List<Entry> snapshot() {
        lock.lock();
        try {
            return List.copyOf(entries);
        } finally {
            lock.unlock();
        }
    }

    /** The sum of all amounts. */
    public long balance() {
        lock.lock();
        try {
            return balance;
        } finally {
            lock.unlock();
        }
    }

    private void write(Entry entry) {
        journal.accept(entry);
        entries.add(entry);
        balance += entry.amount();
    }
}
