package lockstep.check;

import lockstep.protocol.Outcome;

/** Ends a check in whose scene an exception came out of a thread that nobody guarded. */
public final class UncaughtInThread extends AssertionError {

    private static final long serialVersionUID = 1L;

    private final transient Outcome.Threw facts;

    UncaughtInThread(Outcome.Threw facts) {
        super("uncaught in " + facts.thread());
        this.facts = facts;
    }

    /** What the host is told. */
    public Outcome.Threw facts() {
        return facts;
    }
}
