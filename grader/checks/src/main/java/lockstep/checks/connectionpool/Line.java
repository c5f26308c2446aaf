package lockstep.checks.connectionpool;

import java.util.concurrent.atomic.AtomicInteger;
import lockstep.check.Finding;

/** A connection that notices when two borrowers have it at the same time. */
final class Line {

    private final String name;
    private final AtomicInteger borrowers = new AtomicInteger();

    Line(String name) {
        this.name = name;
    }

    /** A borrower does something with it. */
    void use() {
        boolean alone = borrowers.incrementAndGet() == 1;
        Thread.yield();
        borrowers.decrementAndGet();
        if (!alone) {
            throw Finding.wrongResult("lent-to-two", name);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
