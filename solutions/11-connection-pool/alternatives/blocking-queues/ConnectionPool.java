package lockstep.connectionpool;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Idle connections wait in a blocking queue; lent ones stand in a set, from which only one thread can remove each.
 *
 * @param <C> what is lent
 */
public final class ConnectionPool<C> {

    private final BlockingQueue<C> idle;
    private final Set<C> lent = ConcurrentHashMap.newKeySet();

    /** Makes a pool in which all these connections are idle. */
    public ConnectionPool(List<C> connections) {
        idle = new LinkedBlockingQueue<>(connections);
    }

    /** Lends a connection, as soon as one is idle. */
    public C borrow() throws InterruptedException {
        C connection = idle.take();
        lent.add(connection);
        return connection;
    }

    /** Takes back a connection that is lent. */
    public void giveBack(C connection) {
        if (!lent.remove(connection)) {
            throw new IllegalArgumentException("This pool has not lent " + connection);
        }
        idle.add(connection);
    }
}
