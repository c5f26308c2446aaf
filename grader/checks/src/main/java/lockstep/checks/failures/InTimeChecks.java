package lockstep.checks.failures;

import java.util.concurrent.atomic.AtomicBoolean;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.explorer.Explore;
import lockstep.failures.Failures;
import lockstep.protocol.Verdict;

/** What depends on who is first: the new thread, which fails at once, or the one that started it. */
class InTimeChecks {

    @Check(points = 6)
    @Explore(schedules = 300)
    void whoever_has_joined_the_thread_knows_of_its_failure() throws InterruptedException {
        Throwable failure = getsItsHandlerLate() ? tooLate() : new IllegalStateException("this body fails at once");
        Told told = new Told();
        Thread thread = Failures.startGuarded(() -> Way.throwing(failure).run(), told);
        thread.join();
        if (told.all().isEmpty()) {
            throw Finding.wrongResult("joined-and-not-told", Told.name(failure));
        }
    }

    /** Whether a body that sleeps once, so that the caller goes on, has a handler after that and had none before. */
    private static boolean getsItsHandlerLate() throws InterruptedException {
        AtomicBoolean late = new AtomicBoolean();
        Failures.startGuarded(() -> {
            boolean before = hasHandler();
            sleepOnce();
            late.set(!before && hasHandler());
        }, new Told()).join();
        return late.get();
    }

    /** A thread without a handler of its own says that its group is the handler. */
    private static boolean hasHandler() {
        return Thread.currentThread().getUncaughtExceptionHandler() != Thread.currentThread().getThreadGroup();
    }

    private static void sleepOnce() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the body throws then: where nobody catches it, it tells what has happened. */
    private static Finding tooLate() {
        return Finding.of(Verdict.UNCAUGHT_EXCEPTION, "handler-too-late").because("handler-set-after-start");
    }
}
