package lockstep.checks.failures;

/** What a bad handler throws. */
final class HandlerBroke extends RuntimeException {

    private static final long serialVersionUID = 1L;

    HandlerBroke() {
        super("the handler itself is broken");
    }
}
