package lockstep.connectionpool;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Semaphore;

/**
 * Lends a few open connections to many threads.
 *
 * @param <C> what is lent
 */
public final class ConnectionPool<C> {

    private final Semaphore available;
    private final Queue<C> idle;
    private final Set<C> lent = Collections.synchronizedSet(new HashSet<>());

    public ConnectionPool(List<C> connections) {
        available = new Semaphore(connections.size());
        idle = new ConcurrentLinkedQueue<>(connections);
    }

    public C borrow() throws InterruptedException {
        available.acquire();
        C connection = idle.poll();
        lent.add(connection);
        return connection;
    }

    public void giveBack(C connection) {
        if (!lent.remove(connection)) {
            throw new IllegalArgumentException("not lent: " + connection);
        }
        available.release();
        idle.add(connection);
    }
}
