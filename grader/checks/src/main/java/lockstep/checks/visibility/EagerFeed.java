package lockstep.checks.visibility;

import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.visibility.Feed;

/** A feed that tells of a reading at once, while somebody subscribes. */
final class EagerFeed implements Feed {

    private final Thread owner = Thread.currentThread();
    private final double value;
    private int subscriptions;

    EagerFeed(double value) {
        this.value = value;
    }

    @Override
    public void subscribe(Listener listener) {
        if (Thread.currentThread() != owner) {
            throw Finding.wrongResult("subscribed-elsewhere").because("thread-started-in-constructor");
        }
        subscriptions++;
        try {
            listener.onReading(value);
        } catch (NullPointerException e) {
            throw Finding.wrongResult("told-before-complete").because("this-escapes-constructor").causedBy(e);
        }
    }

    /** The sensor must have subscribed by now. A thread of its own that has not done so yet gets the time to. */
    void requireOneSubscription() throws InterruptedException {
        if (subscriptions == 0) {
            Pause.millis(1_000);
            throw Finding.wrongResult("not-subscribed");
        } else if (subscriptions > 1) {
            throw Finding.wrongResult("subscribed-again", subscriptions);
        }
    }
}
