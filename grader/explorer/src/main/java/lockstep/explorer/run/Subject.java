package lockstep.explorer.run;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;

/** What a class of the JDK is to the race detector, and how to get from a view or an iterator to the collection it belongs to. */
final class Subject {
    enum Kind { NOTHING, PLAIN, LOCKED, CONCURRENT }

    private static final String[] PLAIN = {
        "java.util.ArrayList", "java.util.LinkedList", "java.util.HashMap", "java.util.LinkedHashMap", "java.util.TreeMap", "java.util.HashSet",
        "java.util.LinkedHashSet", "java.util.TreeSet", "java.util.ArrayDeque", "java.util.PriorityQueue", "java.util.EnumMap",
        "java.util.IdentityHashMap", "java.util.WeakHashMap", "java.util.BitSet", "java.util.RegularEnumSet", "java.util.JumboEnumSet",
        "java.lang.StringBuilder", "java.text.SimpleDateFormat", "java.text.DecimalFormat", "java.util.GregorianCalendar", "java.util.StringJoiner",
        "java.util.Formatter", "java.util.IntSummaryStatistics", "java.util.LongSummaryStatistics", "java.util.DoubleSummaryStatistics"};
    private static final String[] LOCKED = {"java.util.Vector", "java.util.Stack", "java.util.Hashtable", "java.util.Properties", "java.lang.StringBuffer"};
    private static final String[] OUTER = {"this$0", "this$1", "m", "c", "list", "l", "root", "parent", "map", "q", "al", "backingMap", "s", "sd",
        "coll", "ll", "i", "it", "collection"};

    private static final HashMap<Class<?>, Subject> KNOWN = new HashMap<>();
    private static final Subject NOTHING = new Subject(Kind.NOTHING, null);

    final Kind kind;
    private final Field[] outer;

    private Subject(Kind kind, Field[] outer) {
        this.kind = kind;
        this.outer = outer;
    }

    static Subject of(Object object) {
        Class<?> type = object.getClass();
        Subject known = KNOWN.get(type);
        if (known == null) {
            known = find(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    private static Subject find(Class<?> type) {
        for (Class<?> base = type; base != null; base = base.getSuperclass()) {
            String name = base.getName();
            if (name.startsWith("java.util.concurrent.")) {
                return new Subject(Kind.CONCURRENT, null);
            }
            if (among(LOCKED, name)) {
                return new Subject(Kind.LOCKED, null);
            }
            if (among(PLAIN, name)) {
                return new Subject(Kind.PLAIN, new Field[0]);
            }
        }
        return type.getName().startsWith("java.util.") && type.getName().indexOf('$') > 0 ? view(type) : NOTHING;
    }

    private static boolean among(String[] names, String name) {
        for (String each : names) {
            if (each.equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** A view, an iterator, a wrapper: it leads to others by its fields. */
    private static Subject view(Class<?> type) {
        if (type.getName().startsWith("java.util.Collections$Synchronized")) {
            return new Subject(Kind.CONCURRENT, null);
        }
        if (type.getName().startsWith("java.util.ImmutableCollections")) {
            return Iterator.class.isAssignableFrom(type) ? new Subject(Kind.PLAIN, new Field[0]) : NOTHING;
        }
        ArrayList<Field> fields = new ArrayList<>();
        for (Class<?> base = type; base != null; base = base.getSuperclass()) {
            for (Field field : base.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive() && among(OUTER, field.getName()) && open(field)) {
                    fields.add(field);
                }
            }
        }
        return fields.isEmpty() ? NOTHING : new Subject(Kind.PLAIN, fields.toArray(new Field[0]));
    }

    private static boolean open(Field field) {
        try {
            field.setAccessible(true);
            return true;
        } catch (RuntimeException closed) {
            return false;
        }
    }

    /** Whether a method that seems to look only changes what it is called on: an iterator moves, and a map may keep the order of its accesses. */
    static boolean changes(Object object, String method) {
        if (object instanceof Iterator) {
            return !method.equals("hasNext") && !method.equals("hasPrevious");
        }
        return object instanceof LinkedHashMap && method.startsWith("get") && ordersByAccess(object);
    }

    private static Field accessOrder;

    private static boolean ordersByAccess(Object map) {
        try {
            if (accessOrder == null) {
                accessOrder = LinkedHashMap.class.getDeclaredField("accessOrder");
                accessOrder.setAccessible(true);
            }
            return accessOrder.getBoolean(map);
        } catch (ReflectiveOperationException missing) {
            return false;
        }
    }

    private static Field backing;

    /** The array behind what {@code Arrays.asList} has made; {@code null} where it is nothing of the kind. */
    static Object array(Object list) {
        Class<?> type = list.getClass();
        if (!type.getName().equals("java.util.Arrays$ArrayList")) {
            return null;
        }
        try {
            if (backing == null) {
                Field field = type.getDeclaredField("a");
                field.setAccessible(true);
                backing = field;
            }
            return backing.get(list);
        } catch (ReflectiveOperationException missing) {
            return null;
        }
    }

    /** The collection that an access to this object is an access to; {@code null} where there is none. */
    Object whole(Object object) {
        Object at = object;
        Subject subject = this;
        for (int depth = 0; depth < 8; depth++) {
            if (subject.outer == null) {
                return subject.kind == Kind.NOTHING ? null : at;
            }
            if (subject.outer.length == 0) {
                return at;
            }
            at = subject.next(at);
            if (at == null) {
                return null;
            }
            subject = of(at);
        }
        return null;
    }

    private Object next(Object object) {
        for (Field field : outer) {
            try {
                Object value = field.get(object);
                if (value != null && value != object && of(value).kind != Kind.NOTHING) {
                    return value;
                }
            } catch (IllegalAccessException closed) {
                return null;
            }
        }
        return null;
    }
}
