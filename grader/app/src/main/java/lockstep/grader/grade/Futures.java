package lockstep.grader.grade;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import lockstep.grader.catalog.Complaint;

/** Waits for what other threads do. */
final class Futures {

    private Futures() { }

    /**
     * The result. Blocks until it is there.
     *
     * @throws Complaint the one that the other thread came to, or another where it failed in any other way
     */
    static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Complaint complaint ? complaint
                    : Complaint.machine(e.getCause(), "The grader failed: %s", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Complaint.machine(e, "Interrupted.");
        }
    }
}
