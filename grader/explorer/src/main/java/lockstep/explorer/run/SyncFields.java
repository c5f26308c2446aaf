package lockstep.explorer.run;

import java.lang.invoke.VarHandle;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import lockstep.explorer.race.IdentityTable;

/**
 * Where volatile variables lie, so that an access by name, by handle and by offset is known to be an access to the same
 * one. Needs {@code jdk.internal.misc} and {@code java.lang.invoke} opened.
 */
public final class SyncFields {
    private static final long UNKNOWN = Long.MIN_VALUE;

    private static String[] owners = new String[64];
    private static String[] names = new String[64];
    private static long[] offsets = new long[64];
    private static int count;

    private static final IdentityTable<Long> HANDLE_OFFSETS = new IdentityTable<>();
    private static final IdentityTable<Object> HANDLE_BASES = new IdentityTable<>();
    private static Object unsafe;
    private static Method fieldOffset;

    private SyncFields() {
    }

    /** Registers a volatile field by the binary name of the class that is named at the access. */
    public static synchronized int add(String owner, String name) {
        if (count == owners.length) {
            owners = Arrays.copyOf(owners, count * 2);
            names = Arrays.copyOf(names, count * 2);
            offsets = Arrays.copyOf(offsets, count * 2);
        }
        owners[count] = owner;
        names[count] = name;
        offsets[count] = UNKNOWN;
        return count++;
    }

    static long offset(int field, Object owner) {
        long offset = offsets[field];
        return offset == UNKNOWN ? resolve(field, owner) : offset;
    }

    private static long resolve(int field, Object owner) {
        Task me = Baton.owner();
        me.inside++;
        try {
            Class<?> type = owner instanceof Class ? (Class<?>) owner : named(owner.getClass(), owners[field]);
            offsets[field] = offset(declared(type, names[field]));
            return offsets[field];
        } catch (ReflectiveOperationException missing) {
            throw new IllegalStateException("no field ".concat(owners[field]).concat(".").concat(names[field]), missing);
        } finally {
            me.inside--;
        }
    }

    private static Class<?> named(Class<?> type, String name) {
        for (Class<?> base = type; base != null; base = base.getSuperclass()) {
            if (base.getName().equals(name)) {
                return base;
            }
        }
        return type;
    }

    private static Field declared(Class<?> type, String name) throws NoSuchFieldException {
        for (Class<?> base = type; base != null; base = base.getSuperclass()) {
            for (Field field : base.getDeclaredFields()) {
                if (field.getName().equals(name)) {
                    return field;
                }
            }
        }
        throw new NoSuchFieldException(name);
    }

    private static long offset(Field field) throws ReflectiveOperationException {
        if (unsafe == null) {
            Class<?> type = Class.forName("jdk.internal.misc.Unsafe");
            Method get = type.getMethod("getUnsafe");
            fieldOffset = type.getMethod("objectFieldOffset", Class.class, String.class);
            unsafe = get.invoke(null);
        }
        if (java.lang.reflect.Modifier.isStatic(field.getModifiers())) {
            return (Long) unsafe.getClass().getMethod("staticFieldOffset", Field.class).invoke(unsafe, field);
        }
        return (Long) fieldOffset.invoke(unsafe, field.getDeclaringClass(), field.getName());
    }

    static long offset(VarHandle handle) {
        Long known = HANDLE_OFFSETS.get(handle);
        if (known == null) {
            Object value = internal(handle, "fieldOffset");
            known = value instanceof Long ? (Long) value : (long) System.identityHashCode(handle);
            HANDLE_OFFSETS.put(handle, known);
        }
        return known;
    }

    static Object base(VarHandle handle) {
        Object known = HANDLE_BASES.get(handle);
        if (known == null) {
            Object value = internal(handle, "base");
            Object type = value == null ? internal(handle, "declaringClass") : value;
            known = type == null ? handle : type;
            HANDLE_BASES.put(handle, known);
        }
        return known;
    }

    /** The value of a field of the handle or, for an indirect one, of the handle it leads to; {@code null} where there is none. */
    private static Object internal(Object handle, String name) {
        Object at = handle;
        for (int depth = 0; depth < 4 && at != null; depth++) {
            Object value = read(at, name);
            if (value != null) {
                return value;
            }
            at = read(at, "target");
        }
        return null;
    }

    private static Object read(Object object, String name) {
        try {
            Field field = declared(object.getClass(), name);
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException | RuntimeException none) {
            return null;
        }
    }
}
