package lockstep.connectionpool;

import java.util.List;

/**
 * Lends a few open connections to many threads. A connection is idle or lent, and never lent to two borrowers at the same time. As many
 * borrowers as there are connections can each have one at the same time.
 *
 * <p>Any thread may call any method at any time. A connection may be given back by another thread than the one that has borrowed it. What a
 * borrower has done with a connection before it was given back, the next borrower sees.
 *
 * @param <C> what is lent
 */
public final class ConnectionPool<C> {

    /**
     * Makes a pool in which all these connections are idle. What becomes of the list afterwards does not matter to the pool.
     *
     * @param connections what to lend; one at least, and no two of them are equal
     */
    public ConnectionPool(List<C> connections) {
        // TODO 4: keep the connections, and make what borrow and giveBack need.
        throw new UnsupportedOperationException("TODO 4: make a pool of idle connections");
    }

    /**
     * Lends a connection, as soon as one is idle. Until then it waits, and does not keep a processor busy meanwhile. Which connection it
     * is, and which of several waiting threads goes first, is not promised.
     *
     * @return a connection that nobody else has until it is given back; never null
     * @throws InterruptedException if the calling thread is interrupted while it waits; no connection is lent then, and none is lost
     */
    public C borrow() throws InterruptedException {
        // TODO 5: wait for an idle connection, and lend it.
        throw new UnsupportedOperationException("TODO 5: lend a connection");
    }

    /**
     * Takes back a connection that is lent. From then on it is idle, and one borrower can have it. It does not wait for a borrower.
     *
     * @param connection what {@link #borrow} has lent and nobody has given back since
     * @throws IllegalArgumentException if that is not so, because the connection is not one of this pool or is idle; nothing changes then.
     *         If two threads give back the same connection at the same time, one of them gets this exception
     */
    public void giveBack(C connection) {
        // TODO 6: take the connection back, if it is lent, and let a waiting borrower have it.
        throw new UnsupportedOperationException("TODO 6: take a connection back");
    }
}
