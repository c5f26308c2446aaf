package lockstep.explorer.run;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Methods of collections that call the program back, where the program calls them. A synchronised collection of the JDK's keeps its monitor
 * meanwhile: the others then wait for the virtual one, and never for the real one.
 */
@SuppressWarnings({"rawtypes", "unchecked"})
public final class CallbackHooks {
    private CallbackHooks() {
    }

    public static void forEach(Iterable all, Consumer action, int site) {
        Task me = enter(all, site);
        try {
            all.forEach(action);
        } finally {
            exit(me, all);
        }
    }

    public static void forEach(Map map, BiConsumer action, int site) {
        Task me = enter(map, site);
        try {
            map.forEach(action);
        } finally {
            exit(me, map);
        }
    }

    public static boolean removeIf(Collection all, Predicate filter, int site) {
        Task me = enter(all, site);
        try {
            return all.removeIf(filter);
        } finally {
            exit(me, all);
        }
    }

    public static void replaceAll(List list, UnaryOperator change, int site) {
        Task me = enter(list, site);
        try {
            list.replaceAll(change);
        } finally {
            exit(me, list);
        }
    }

    public static void sort(List list, Comparator order, int site) {
        Task me = enter(list, site);
        try {
            list.sort(order);
        } finally {
            exit(me, list);
        }
    }

    public static void replaceAll(Map map, BiFunction change, int site) {
        Task me = enter(map, site);
        try {
            map.replaceAll(change);
        } finally {
            exit(me, map);
        }
    }

    public static Object computeIfAbsent(Map map, Object key, Function maker, int site) {
        Task me = enter(map, site);
        try {
            return map.computeIfAbsent(key, maker);
        } finally {
            exit(me, map);
        }
    }

    public static Object computeIfPresent(Map map, Object key, BiFunction change, int site) {
        Task me = enter(map, site);
        try {
            return map.computeIfPresent(key, change);
        } finally {
            exit(me, map);
        }
    }

    public static Object compute(Map map, Object key, BiFunction change, int site) {
        Task me = enter(map, site);
        try {
            return map.compute(key, change);
        } finally {
            exit(me, map);
        }
    }

    public static Object merge(Map map, Object key, Object value, BiFunction change, int site) {
        Task me = enter(map, site);
        try {
            return map.merge(key, value, change);
        } finally {
            exit(me, map);
        }
    }

    /** Asks the object for its text. */
    public static StringBuffer append(StringBuffer text, Object object, int site) {
        Task me = enter(text, site);
        try {
            return text.append(object);
        } finally {
            exit(me, text);
        }
    }

    /** Answers who has entered; {@code null} where there is no monitor to enter. */
    private static Task enter(Object receiver, int site) {
        Task me = Baton.current();
        if (me == null || receiver == null || Subject.of(receiver).kind != Subject.Kind.LOCKED) {
            AccessHooks.collection(receiver, Sites.writes(site), site);
            return null;
        }
        me.site = site;
        me.run.monitors.enter(me, receiver, true);
        return me;
    }

    private static void exit(Task me, Object receiver) {
        if (me != null) {
            me.run.monitors.exit(me, receiver);
        }
    }
}
