package lockstep.connectionpool;

import java.util.ArrayList;
import java.util.List;

/**
 * Keeps its connections in two lists under one monitor.
 *
 * @param <C> what is lent
 */
public final class ConnectionPool<C> {

    private final List<C> idle;
    private final List<C> lent = new ArrayList<>();

    /** Makes a pool in which all these connections are idle. */
    public ConnectionPool(List<C> connections) {
        idle = new ArrayList<>(connections);
    }

    /** Lends a connection, as soon as one is idle. */
    public synchronized C borrow() throws InterruptedException {
        while (idle.isEmpty()) {
            wait();
        }
        C connection = idle.remove(idle.size() - 1);
        lent.add(connection);
        return connection;
    }

    /** Takes back a connection that is lent. */
    public synchronized void giveBack(C connection) {
        if (!lent.remove(connection)) {
            throw new IllegalArgumentException(connection + " is not lent");
        }
        idle.add(connection);
        notifyAll();
    }
}
