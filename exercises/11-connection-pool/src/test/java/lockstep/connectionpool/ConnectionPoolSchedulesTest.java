package lockstep.connectionpool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import lockstep.explorer.Explore;

/** Two borrowers and one connection, in many orders of the threads. */
class ConnectionPoolSchedulesTest {

    /** Keeps count of its queries without any lock: it was made for one thread at a time. */
    private static final class Connection {

        private int queries;

        void query() {
            queries++;
        }
    }

    private final Connection connection = new Connection();

    @Explore
    void two_borrowers_use_the_one_connection_in_turn() throws InterruptedException {
        ConnectionPool<Connection> pool = new ConnectionPool<>(List.of(connection));
        Thread other = new Thread(() -> queryOnce(pool), "other");
        other.start();
        queryOnce(pool);
        other.join();
        int queries = connection.queries;

        assertEquals(2, queries, "each of the two borrowers has made one query");
    }

    private static void queryOnce(ConnectionPool<Connection> pool) {
        try {
            Connection borrowed = pool.borrow();
            borrowed.query();
            pool.giveBack(borrowed);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Explore
    void a_connection_that_is_not_lent_is_not_taken_back() throws InterruptedException {
        ConnectionPool<Connection> pool = new ConnectionPool<>(List.of(connection));

        assertThrows(IllegalArgumentException.class, () -> pool.giveBack(connection));
        pool.giveBack(pool.borrow());
    }
}
