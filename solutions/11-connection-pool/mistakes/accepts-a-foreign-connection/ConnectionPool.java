package lockstep.connectionpool;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Lends a few open connections to many threads.
 *
 * @param <C> what is lent
 */
public final class ConnectionPool<C> {

    private final BlockingQueue<C> idle;

    public ConnectionPool(List<C> connections) {
        idle = new LinkedBlockingQueue<>(connections);
    }

    public C borrow() throws InterruptedException {
        return idle.take();
    }

    public void giveBack(C connection) {
        if (connection == null) {
            throw new IllegalArgumentException("no connection");
        }
        idle.add(connection);
    }
}
