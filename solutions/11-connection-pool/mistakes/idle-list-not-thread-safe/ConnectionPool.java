package lockstep.connectionpool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/**
 * Lends a few open connections to many threads.
 *
 * @param <C> what is lent
 */
public final class ConnectionPool<C> {

    private final Semaphore available;
    private final List<C> idle;
    private final Set<C> lent = ConcurrentHashMap.newKeySet();

    public ConnectionPool(List<C> connections) {
        available = new Semaphore(connections.size());
        idle = new ArrayList<>(connections);
    }

    public C borrow() throws InterruptedException {
        available.acquire();
        C connection = idle.remove(idle.size() - 1);
        lent.add(connection);
        return connection;
    }

    public void giveBack(C connection) {
        if (!lent.remove(connection)) {
            throw new IllegalArgumentException("This connection is not lent: " + connection);
        }
        idle.add(connection);
        available.release();
    }
}
