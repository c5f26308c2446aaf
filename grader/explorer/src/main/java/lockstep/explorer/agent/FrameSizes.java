package lockstep.explorer.agent;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;

/** How many locals each method of a class file has, without a look at its instructions: those of the JDK's classes are many. */
final class FrameSizes {
    private static final int MEMBER = 6;
    private static final int ATTRIBUTE = 6;
    private static final int MAX_LOCALS = ATTRIBUTE + 2;

    private final ClassReader reader;
    private final char[] buffer;
    private int at;

    private FrameSizes(ClassReader reader) {
        this.reader = reader;
        buffer = new char[reader.getMaxStringLength()];
        at = reader.header + MEMBER;
    }

    /** By name and descriptor; a method without code has none. */
    static Map<String, Integer> of(ClassReader reader) {
        return new FrameSizes(reader).read();
    }

    private Map<String, Integer> read() {
        at += 2 + 2 * reader.readUnsignedShort(at);
        Map<String, Integer> sizes = new HashMap<>();
        members(new HashMap<>());
        members(sizes);
        return sizes;
    }

    private void members(Map<String, Integer> sizes) {
        int count = reader.readUnsignedShort(at);
        at += 2;
        for (int i = 0; i < count; i++) {
            String key = reader.readUTF8(at + 2, buffer) + reader.readUTF8(at + 4, buffer);
            at += MEMBER;
            attributes(key, sizes);
        }
    }

    private void attributes(String key, Map<String, Integer> sizes) {
        int count = reader.readUnsignedShort(at);
        at += 2;
        for (int i = 0; i < count; i++) {
            if (reader.readUTF8(at, buffer).equals("Code")) {
                sizes.put(key, reader.readUnsignedShort(at + MAX_LOCALS));
            }
            at += ATTRIBUTE + reader.readInt(at + 2);
        }
    }
}
