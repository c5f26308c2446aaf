package lockstep.checks.connectionpool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.connectionpool.ConnectionPool;
import lockstep.explorer.Explore;

class GivingBackChecks {

    @Check(points = 5)
    @Explore
    void a_foreign_connection_is_refused() throws Exception {
        List<Line> given = new ArrayList<>(List.of(new Line("line A")));
        ConnectionPool<Line> pool = new ConnectionPool<>(given);
        given.clear();
        requireRefused(pool);
        Line line = pool.borrow();
        requireRefused(pool);
        Caller<Line> next = Caller.start("borrower-1", pool::borrow);
        Pause.millis(100);
        if (!next.isAlive()) {
            throw Finding.wrongResult("refused-but-lent", next.answer());
        }
        if (!taken(pool, line)) {
            throw Finding.wrongResult("list-still-used");
        }
        next.answer();
    }

    private static void requireRefused(ConnectionPool<Line> pool) {
        if (taken(pool, new Line("line X"))) {
            throw Finding.wrongResult("foreign-taken").because("accepts-a-foreign-connection");
        }
    }

    @Check(points = 10)
    @Explore
    void a_connection_is_taken_back_only_once() throws Exception {
        ConnectionPool<Line> pool = new ConnectionPool<>(List.of(new Line("line A"), new Line("line B")));
        Line first = pool.borrow();
        requireTaken(taken(pool, first));
        if (taken(pool, first)) {
            throw Finding.wrongResult("taken-twice").because(taken(pool, new Line("line X")) ? "accepts-a-foreign-connection" : "given-back-twice");
        }
        Line second = pool.borrow();
        Caller<Boolean> one = Caller.start("giver-1", () -> taken(pool, second));
        Caller<Boolean> other = Caller.start("giver-2", () -> taken(pool, second));
        requireTaken(one.answer() || other.answer());
        if (one.answer() && other.answer()) {
            throw Finding.wrongResult("taken-from-two").because("looks-then-removes");
        }
        requireBoth(pool);
    }

    private static void requireBoth(ConnectionPool<Line> pool) throws Exception {
        Line one = Caller.start("borrower-1", pool::borrow).answer();
        Line other = Caller.start("borrower-2", pool::borrow).answer();
        if (one == other) {
            throw Finding.wrongResult("lent-to-two", one);
        }
    }

    private static void requireTaken(boolean taken) {
        if (!taken) {
            throw Finding.wrongResult("lent-but-refused");
        }
    }

    /** Whether the pool takes this connection back. */
    private static boolean taken(ConnectionPool<Line> pool, Line line) {
        Optional<RuntimeException> thrown = thrownBy(() -> pool.giveBack(line));
        thrown.filter(exception -> !(exception instanceof IllegalArgumentException)).ifPresent(exception -> {
            if (exception instanceof UnsupportedOperationException) {
                throw exception;
            }
            throw Finding.wrongResult("refused-otherwise", exception.getClass().getSimpleName()).causedBy(exception);
        });
        return thrown.isEmpty();
    }

    private static Optional<RuntimeException> thrownBy(Runnable call) {
        try {
            call.run();
            return Optional.empty();
        } catch (RuntimeException e) {
            return Optional.of(e);
        }
    }
}
