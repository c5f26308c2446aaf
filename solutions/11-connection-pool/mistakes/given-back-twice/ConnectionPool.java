package lockstep.connectionpool;

import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Lends a few open connections to many threads.
 *
 * @param <C> what is lent
 */
public final class ConnectionPool<C> {

    private final Set<C> all;
    private final BlockingQueue<C> idle;

    public ConnectionPool(List<C> connections) {
        all = Set.copyOf(connections);
        idle = new LinkedBlockingQueue<>(connections);
    }

    public C borrow() throws InterruptedException {
        return idle.take();
    }

    public void giveBack(C connection) {
        if (!all.contains(connection)) {
            throw new IllegalArgumentException("not a connection of this pool: " + connection);
        }
        idle.add(connection);
    }
}
