package lockstep.checks.stoppolitely;

import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** A queue of lines that knows how often an interrupt has ended a wait for a line. */
final class Inbox extends LinkedBlockingQueue<String> {

    private final transient AtomicInteger interrupts = new AtomicInteger();

    Inbox(String... lines) {
        super(List.of(lines));
    }

    @Override
    public String take() throws InterruptedException {
        try {
            return super.take();
        } catch (InterruptedException e) {
            interrupts.incrementAndGet();
            throw e;
        }
    }

    boolean interrupted() {
        return interrupts.get() > 0;
    }
}
