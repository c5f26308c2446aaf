package lockstep.connectionpool;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Lends a few open connections to many threads.
 *
 * @param <C> what is lent
 */
public final class ConnectionPool<C> {

    private final BlockingQueue<C> idle;
    private final Set<C> lent = ConcurrentHashMap.newKeySet();

    public ConnectionPool(List<C> connections) {
        idle = new LinkedBlockingQueue<>(connections);
    }

    public C borrow() throws InterruptedException {
        C connection = idle.take();
        lent.add(connection);
        return connection;
    }

    public void giveBack(C connection) {
        if (!lent.contains(connection)) {
            throw new IllegalArgumentException("not lent: " + connection);
        }
        lent.remove(connection);
        idle.add(connection);
    }
}
