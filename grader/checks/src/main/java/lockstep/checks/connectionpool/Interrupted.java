package lockstep.checks.connectionpool;

import lockstep.check.Finding;

/** What an interrupt must have done to a call that was waiting. */
final class Interrupted {

    private Interrupted() { }

    /** The call must have ended by now, with an InterruptedException. */
    static void requireThrown(String method, Caller<?> waiter) throws Exception {
        if (waiter.isAlive()) {
            throw Finding.wrongResult("interrupt-ignored", method);
        } else if (waiter.thrown().isEmpty()) {
            Finding returned = Finding.wrongResult("interrupt-returns", method, waiter.answer());
            throw waiter.answer() == null ? returned.because("swallows-interrupt-and-returns-null") : returned;
        } else if (!(waiter.thrown().get() instanceof InterruptedException)) {
            Throwable thrown = waiter.thrown().get();
            throw Finding.wrongResult("interrupt-answered-otherwise", method, thrown.getClass().getSimpleName()).causedBy(thrown);
        }
    }
}
