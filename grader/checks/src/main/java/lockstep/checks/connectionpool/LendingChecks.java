package lockstep.checks.connectionpool;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.check.Pause;
import lockstep.connectionpool.ConnectionPool;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;

class LendingChecks {

    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, key = "idle-list-not-thread-safe")
    void no_connection_is_lent_to_two_at_once() throws Exception {
        List<Line> lines = new ArrayList<>(List.of(new Line("line A"), new Line("line B")));
        ConnectionPool<Line> pool = new ConnectionPool<>(lines);
        lines.clear();
        Callable<Line> borrower = () -> {
            Line line = pool.borrow();
            requireLine(line);
            line.use();
            pool.giveBack(line);
            return line;
        };
        List<Caller<Line>> borrowers = List.of(Caller.start("borrower-1", borrower), Caller.start("borrower-2", borrower),
                Caller.start("borrower-3", borrower));
        for (Caller<Line> each : borrowers) {
            each.answer();
        }
    }

    private static void requireLine(Line line) {
        if (line == null) {
            throw Finding.wrongResult("borrow-returned-null");
        }
    }

    @Check(points = 10)
    @Explore
    void a_waiting_borrower_gets_what_is_given_back() throws Exception {
        ConnectionPool<Line> pool = new ConnectionPool<>(List.of(new Line("line A")));
        AtomicInteger lent = new AtomicInteger();
        Callable<Boolean> borrower = () -> {
            Line line = pool.borrow();
            if (line == null) {
                Finding nothing = Finding.wrongResult("borrow-returned-null");
                throw lent.get() == 0 ? nothing.because("permit-before-connection") : nothing;
            }
            lent.incrementAndGet();
            line.use();
            lent.decrementAndGet();
            pool.giveBack(line);
            return true;
        };
        Caller<Boolean> one = Caller.start("borrower-1", borrower);
        Caller<Boolean> other = Caller.start("borrower-2", borrower);
        one.answer();
        other.answer();
    }

    @Check(points = 5)
    @Explore
    void an_interrupted_borrower_takes_nothing() throws Exception {
        ConnectionPool<Line> pool = new ConnectionPool<>(List.of(new Line("line A")));
        Line line = pool.borrow();
        Caller<Line> waiter = Caller.start("borrower-1", pool::borrow);
        Waiting.requireQuiet("borrow", waiter);
        waiter.interrupt();
        Pause.millis(100);
        Interrupted.requireThrown("borrow", waiter);
        pool.giveBack(line);
        requireLine(Caller.start("borrower-2", pool::borrow).answer());
    }
}
