package lockstep.connectionpool;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.Semaphore;

/**
 * Lends a few open connections to many threads.
 *
 * @param <C> what is lent
 */
public final class ConnectionPool<C> {

    private final Semaphore available;
    private final Queue<C> idle;
    private final Set<C> lent = new HashSet<>();

    /** Makes a pool in which all these connections are idle. */
    public ConnectionPool(List<C> connections) {
        available = new Semaphore(connections.size());
        idle = new ArrayDeque<>(connections);
    }

    /** Lends a connection, as soon as one is idle. */
    public C borrow() throws InterruptedException {
        available.acquire();
        return lend();
    }

    /** Whoever comes here has a permit, so a connection is idle. */
    private synchronized C lend() {
        C connection = idle.remove();
        lent.add(connection);
        return connection;
    }

    /** Takes back a connection that is lent. */
    public void giveBack(C connection) {
        takeBack(connection);
        available.release();
    }

    private synchronized void takeBack(C connection) {
        if (!lent.remove(connection)) {
            throw new IllegalArgumentException("not lent: " + connection);
        }
        idle.add(connection);
    }
}
