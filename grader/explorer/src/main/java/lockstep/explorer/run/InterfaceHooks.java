package lockstep.explorer.run;

import java.util.HashMap;
import java.util.Map;
import lockstep.explorer.race.IdentityTable;

/**
 * The fields of the program's interfaces, anew in each run. The JVM lets nobody write such a field twice, so a rewritten
 * interface keeps the values here: a controlled thread with its run, any other for the whole JVM.
 */
public final class InterfaceHooks {
    private static final IdentityTable<Map<String, Object>> OUTSIDE = new IdentityTable<>();

    private InterfaceHooks() {
    }

    /** As {@link StaticHooks#begin}. Outside a run, whoever comes second finds what the first has written so far. */
    public static boolean begin(Class<?> type) {
        if (Baton.owner() != null) {
            return StaticHooks.begin(type);
        }
        synchronized (OUTSIDE) {
            boolean first = OUTSIDE.get(type) == null;
            if (first) {
                OUTSIDE.put(type, new HashMap<>());
            }
            return first;
        }
    }

    public static void put(Object value, Class<?> type, String field) {
        Task me = Baton.owner();
        if (me != null) {
            me.run.classes.of(type).values.put(field, value);
        } else {
            synchronized (OUTSIDE) {
                OUTSIDE.get(type).put(field, value);
            }
        }
    }

    public static Object get(Class<?> type, String field) {
        Task me = Baton.owner();
        if (me != null) {
            return me.run.classes.of(type).values.get(field);
        }
        synchronized (OUTSIDE) {
            return OUTSIDE.get(type).get(field);
        }
    }
}
