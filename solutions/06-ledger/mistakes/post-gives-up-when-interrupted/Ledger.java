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
    private final Lock lock = new ReentrantLock();
    private final List<Entry> entries = new ArrayList<>();
    private long balance;

    public Ledger(Consumer<Entry> journal, Consumer<Entry> listener) {
        this.journal = journal;
        this.listener = listener;
    }

    public void post(Entry entry) {
        try {
            tryPost(entry, Duration.ofDays(1_000));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

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

    public List<Entry> snapshot() {
        lock.lock();
        try {
            return List.copyOf(entries);
        } finally {
            lock.unlock();
        }
    }

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
