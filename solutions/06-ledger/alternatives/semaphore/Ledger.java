package lockstep.ledger;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A book of entries. There is one permit, and who has it may touch the entries. */
public final class Ledger {

    /** A line of the ledger. */
    public record Entry(String text, long amount) { }

    private final Consumer<Entry> journal;
    private final Consumer<Entry> listener;
    private final Semaphore turn = new Semaphore(1);
    private final List<Entry> entries = new ArrayList<>();

    /** Makes an empty ledger. */
    public Ledger(Consumer<Entry> journal, Consumer<Entry> listener) {
        this.journal = journal;
        this.listener = listener;
    }

    /** Posts an entry. */
    public void post(Entry entry) {
        turn.acquireUninterruptibly();
        writeAndGiveBack(entry);
        listener.accept(entry);
    }

    /** Posts an entry if its turn comes in time. */
    public boolean tryPost(Entry entry, Duration patience) throws InterruptedException {
        boolean inTime = turn.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
        if (inTime) {
            writeAndGiveBack(entry);
            listener.accept(entry);
        }
        return inTime;
    }

    /** A copy of the entries. */
    public List<Entry> snapshot() {
        turn.acquireUninterruptibly();
        try {
            return new ArrayList<>(entries);
        } finally {
            turn.release();
        }
    }

    /** The sum of all amounts. */
    public long balance() {
        return snapshot().stream().mapToLong(Entry::amount).sum();
    }

    private void writeAndGiveBack(Entry entry) {
        try {
            journal.accept(entry);
            entries.add(entry);
        } finally {
            turn.release();
        }
    }
}
