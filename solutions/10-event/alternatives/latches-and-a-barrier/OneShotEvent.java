package lockstep.event;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Something that happens once, and for which threads can wait: a future without a value. */
public final class OneShotEvent {

    private final CompletableFuture<Boolean> happened = new CompletableFuture<>();

    /** Makes an event that has not happened yet. */
    public OneShotEvent() { }

    /** Makes it happen. */
    public void set() {
        happened.complete(true);
    }

    /** Whether it has happened. */
    public boolean isSet() {
        return happened.isDone();
    }

    /** Waits until it has happened. */
    public void await() throws InterruptedException {
        try {
            happened.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits until it has happened or the time is over, and says whether it has happened. */
    public boolean await(Duration limit) throws InterruptedException {
        try {
            return happened.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            return isSet();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
