package lockstep.explorer.agent;

/** Whether a constructor has called another one yet: before that, its {@code this} may not be shown to anybody. Fed by the outermost visitor of the method. */
final class Constructing {
    private final boolean constructor;
    private boolean before;
    private int pending;

    Constructing(String method) {
        constructor = method.equals("<init>");
        before = constructor;
    }

    void created() {
        pending++;
    }

    void initialized() {
        if (pending > 0) {
            pending--;
        } else {
            before = false;
        }
    }

    boolean before() {
        return before;
    }

    boolean isConstructor() {
        return constructor;
    }
}
