package lockstep.connectionpool;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps for each connection whether it is idle, under a lock.
 *
 * @param <C> what is lent
 */
public final class ConnectionPool<C> {

    private final Lock lock = new ReentrantLock(true);
    private final Condition givenBack = lock.newCondition();
    private final Map<C, Boolean> idle = new LinkedHashMap<>();

    /** Makes a pool in which all these connections are idle. */
    public ConnectionPool(List<C> connections) {
        connections.forEach(connection -> idle.put(connection, true));
    }

    /** Lends a connection, as soon as one is idle. */
    public C borrow() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            Optional<C> found = find();
            while (found.isEmpty()) {
                givenBack.await();
                found = find();
            }
            idle.put(found.get(), false);
            return found.get();
        } finally {
            lock.unlock();
        }
    }

    private Optional<C> find() {
        return idle.entrySet().stream().filter(Map.Entry::getValue).map(Map.Entry::getKey).findFirst();
    }

    /** Takes back a connection that is lent. */
    public void giveBack(C connection) {
        lock.lock();
        try {
            if (idle.getOrDefault(connection, true)) {
                throw new IllegalArgumentException("not lent: " + connection);
            }
            idle.put(connection, true);
            givenBack.signal();
        } finally {
            lock.unlock();
        }
    }
}
