package lockstep.explorer.run;

import lockstep.explorer.outcome.Deed;

/** The values that the program reads, writes and is answered, for who looks at the schedule. */
public final class ShowHooks {
    private static final int LONGEST = 20;

    private ShowHooks() {
    }

    public static void value(int value) {
        Task me = watched();
        if (me != null) {
            me.run.trace.value(me, Integer.toString(value));
        }
    }

    public static void value(boolean value) {
        Task me = watched();
        if (me != null) {
            me.run.trace.value(me, value ? "true" : "false");
        }
    }

    public static void value(long value) {
        Task me = watched();
        if (me != null) {
            me.run.trace.value(me, Long.toString(value));
        }
    }

    public static void value(Object value) {
        Task me = watched();
        if (me != null) {
            me.run.trace.value(me, text(value));
        }
    }

    public static void result(int value, int site) {
        Task me = watched();
        if (me != null) {
            returns(me, Integer.toString(value), site);
        }
    }

    public static void result(boolean value, int site) {
        Task me = watched();
        if (me != null) {
            returns(me, value ? "true" : "false", site);
        }
    }

    public static void result(long value, int site) {
        Task me = watched();
        if (me != null) {
            returns(me, Long.toString(value), site);
        }
    }

    /** Objects that have no value of their own are not told. */
    public static void result(Object value, int site) {
        Task me = watched();
        if (me != null && (value == null || value instanceof String || isPlain(value))) {
            returns(me, text(value), site);
        }
    }

    private static void returns(Task me, String text, int site) {
        int now = me.site;
        me.site = site;
        me.run.trace.step(me, Deed.RETURNS, text, Sites.what(site));
        me.site = now;
    }

    /** The task that is here, if somebody will look at the schedule. */
    private static Task watched() {
        Task me = Baton.current();
        return me != null && me.run.trace.recording ? me : null;
    }

    private static String text(Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof String) {
            String text = (String) value;
            return text.length() > LONGEST ? "\"…\"" : "\"".concat(text).concat("\"");
        }
        return isPlain(value) ? String.valueOf(value) : Names.of(value);
    }

    /** Whether its text is its value, and asking for it runs no code that the explorer would see. */
    private static boolean isPlain(Object value) {
        String type = value.getClass().getName();
        boolean number = value instanceof Number && (type.startsWith("java.lang.") || type.startsWith("java.math."));
        return number || value instanceof Boolean || value instanceof Character;
    }
}
