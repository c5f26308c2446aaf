package lockstep.explorer.agent;

/**
 * One method of the JDK and what it becomes.
 *
 * @param hook {@code Class.method} of the runtime
 * @param from the first JDK that has the method
 * @param to   the last one
 */
record JdkRow(String owner, String method, String descriptor, Form form, String hook, int from, int to) {
    static final int ANY = 999;

    enum Form {
        /** Calls the hook first. */
        FIRST,
        /** Calls the hook last, where the method ends by itself. */
        LAST,
        /** Calls the hook last, with what the method returns. */
        RESULT,
        /** The hook answers whether the rest is left out. */
        SKIP,
        /** The hook answers what to return; a negative number means: go on. */
        NUMBER,
        /** The same with a {@code long}. */
        LONG,
        /** The hook answers what to return; {@code null} means: go on. */
        OBJECT,
        /** The explorer looks away. */
        IGNORED,
        /** Calls the hook before the thread really starts. */
        BEFORE_START
    }

    boolean applies(int jdk) {
        return from <= jdk && jdk <= to;
    }

    String key() {
        return method + descriptor;
    }

    String text() {
        return owner.replace('/', '.') + "." + method + descriptor;
    }
}
