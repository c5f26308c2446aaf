package lockstep.ledger;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * A book of entries that many threads post to and read.
 *
 * <p>To post an entry takes three steps. First the entry is written to the journal. Then it stands in the ledger: from now on
 * {@link #snapshot} and {@link #balance} count it. Last, the listener is told of it.
 *
 * <p>The journal may be slow. It is written one entry at a time, in the order in which the entries stand in the ledger. Who wants to post
 * meanwhile waits for a turn; who wants to read may have to wait as well. The journal never uses the ledger itself. If it throws, the
 * entry does not come into the ledger and the listener is not told; what it has thrown comes out of {@code post} or {@code tryPost}.
 *
 * <p>The listener is told of each entry once, by the thread that posts the entry, before {@code post} or {@code tryPost} returns. While it
 * is told, nobody is held up: other threads may post and read. It may use the ledger itself, and it may even wait for another thread
 * that does. What it throws comes out of {@code post} or {@code tryPost}; the entry stays in the ledger.
 *
 * <p>Any number of threads may call any method at any time. Whatever a call throws, the ledger goes on to serve the others. Which of
 * several waiting threads goes first is not promised.
 */
public final class Ledger {

    /**
     * A line of the ledger.
     *
     * @param text   what it is about
     * @param amount what came in, or, below zero, what went out
     */
    public record Entry(String text, long amount) { }

    /**
     * Makes an empty ledger.
     *
     * @param journal  writes an entry down; may be slow, and may throw
     * @param listener is told of each entry; may do what it likes, and may throw
     */
    public Ledger(Consumer<Entry> journal, Consumer<Entry> listener) {
        // TODO 1: keep or make what the methods need.
        throw new UnsupportedOperationException("TODO 1: make an empty ledger");
    }

    /**
     * Posts an entry. Waits for its turn as long as that takes. An interrupt does not change that: the entry is posted all the same, and
     * the thread's interrupt status is set when {@code post} returns.
     *
     * @param entry what to post
     */
    public void post(Entry entry) {
        // TODO 2: post the entry when it is its turn.
        throw new UnsupportedOperationException("TODO 2: post an entry");
    }

    /**
     * Posts an entry, unless that means waiting too long for its turn. The time counts until it is its turn; how long the journal then
     * takes for this entry does not matter.
     *
     * @param entry    what to post
     * @param patience how long to wait for a turn at most; with zero, or less, it is posted only if nobody else is posting now
     * @return true as soon as the entry has been posted; false as soon as the time is over, and nothing has happened to the entry then
     * @throws InterruptedException if the calling thread is interrupted while it waits for its turn; nothing has happened to the entry then
     */
    public boolean tryPost(Entry entry, Duration patience) throws InterruptedException {
        // TODO 3: post the entry if its turn comes in time.
        throw new UnsupportedOperationException("TODO 3: post an entry, or give up in time");
    }

    /**
     * Says what stands in the ledger at this moment.
     *
     * @return the entries in their order. The list stays as it is: it does not show what is posted later, and whatever the caller does
     *         to it, the ledger does not change
     */
    public List<Entry> snapshot() {
        // TODO 4: say which entries there are.
        throw new UnsupportedOperationException("TODO 4: show the entries");
    }

    /**
     * Says what the entries that stand in the ledger at this moment amount to.
     *
     * @return the sum of their amounts, zero if there are none
     */
    public long balance() {
        // TODO 5: add up the amounts.
        throw new UnsupportedOperationException("TODO 5: tell the balance");
    }
}
