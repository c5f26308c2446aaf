package lockstep.protocol;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Puts the records of this package and of the explorer's outcomes on a stream and takes them off again. Only such records are ever made from what was
 * read, so a forged stream can at worst be unreadable.
 */
public final class Wire {

    private static final int LONGEST = 16 << 20;
    /** Of these packages are the records that can be sent. */
    private static final List<String> PACKAGES = List.of("lockstep.protocol.", "lockstep.explorer.outcome.");

    private Wire() { }

    /** Writes one message and flushes. Blocks as the stream does. */
    public static void send(DataOutputStream out, Record message) throws IOException {
        writeRecord(out, message);
        out.flush();
    }

    /**
     * Reads one message. Blocks until it is complete.
     *
     * @throws java.io.EOFException where the stream ends
     * @throws IOException where what is read is no message of this type
     */
    public static <T> T receive(DataInputStream in, Class<T> type) throws IOException {
        return type.cast(readRecord(in, type));
    }

    private static void writeRecord(DataOutputStream out, Record value) throws IOException {
        writeText(out, value.getClass().getName());
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            write(out, component.getGenericType(), get(component, value));
        }
    }

    private static Object get(RecordComponent component, Record value) throws IOException {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IOException("cannot read " + component, e);
        }
    }

    private static void write(DataOutputStream out, Type type, Object value) throws IOException {
        if (value instanceof String text) {
            writeText(out, text);
        } else if (value instanceof Integer number) {
            out.writeInt(number);
        } else if (value instanceof Long number) {
            out.writeLong(number);
        } else if (value instanceof Boolean flag) {
            out.writeBoolean(flag);
        } else if (value instanceof Enum<?> constant) {
            writeText(out, constant.name());
        } else if (value instanceof List<?> list) {
            writeList(out, element(type), list);
        } else if (value instanceof Optional<?> optional) {
            writeList(out, element(type), optional.stream().toList());
        } else {
            writeRecord(out, (Record) value);
        }
    }

    private static void writeList(DataOutputStream out, Type element, List<?> list) throws IOException {
        out.writeInt(list.size());
        for (Object value : list) {
            write(out, element, value);
        }
    }

    private static void writeText(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Object readRecord(DataInputStream in, Class<?> expected) throws IOException {
        Class<?> type = typeNamed(readText(in));
        if (!expected.isAssignableFrom(type)) {
            throw new IOException("expected " + expected.getName() + " but read " + type.getName());
        }
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = read(in, components[i].getGenericType());
        }
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IOException("cannot make " + type.getName(), e);
        }
    }

    private static Class<?> typeNamed(String name) throws IOException {
        if (PACKAGES.stream().noneMatch(name::startsWith)) {
            throw new IOException("not a message: " + name);
        }
        try {
            Class<?> type = Class.forName(name, false, Wire.class.getClassLoader());
            if (type.isRecord()) {
                return type;
            }
        } catch (ClassNotFoundException e) {
            throw new IOException("not a message: " + name, e);
        }
        throw new IOException("not a record: " + name);
    }

    private static Object read(DataInputStream in, Type type) throws IOException {
        if (type instanceof ParameterizedType generic) {
            List<Object> list = readList(in, element(type));
            return generic.getRawType() == Optional.class ? list.stream().findFirst() : list;
        }
        if (type == String.class) {
            return readText(in);
        } else if (type == int.class) {
            return in.readInt();
        } else if (type == long.class) {
            return in.readLong();
        } else if (type == boolean.class) {
            return in.readBoolean();
        }
        Class<?> raw = (Class<?>) type;
        return raw.isEnum() ? constant(raw, readText(in)) : readRecord(in, raw);
    }

    private static Object constant(Class<?> type, String name) throws IOException {
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(name)) {
                return constant;
            }
        }
        throw new IOException("no " + name + " in " + type.getName());
    }

    private static List<Object> readList(DataInputStream in, Type element) throws IOException {
        int size = length(in);
        List<Object> list = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            list.add(read(in, element));
        }
        return List.copyOf(list);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(length(in)), StandardCharsets.UTF_8);
    }

    private static int length(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new IOException("a length of " + length + " cannot be right");
        }
        return length;
    }

    private static Type element(Type type) {
        return ((ParameterizedType) type).getActualTypeArguments()[0];
    }
}
