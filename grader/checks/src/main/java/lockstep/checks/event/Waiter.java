package lockstep.checks.event;

import lockstep.check.Pause;

/** Threads that wait for an event. */
final class Waiter {

    private Waiter() { }

    /** Starts a thread of this name that waits without a limit. */
    static Caller<Boolean> start(String name, Signal signal) {
        return Caller.start(name, () -> {
            signal.await();
            return true;
        });
    }

    /** Whether this one still waits when all has come to rest. */
    static boolean stuck(Caller<Boolean> waiter) throws Exception {
        Pause.millis(1_000);
        if (waiter.isAlive()) {
            return true;
        }
        waiter.answer();
        return false;
    }
}
