package lockstep.explorer.agent;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** What a class file says of its class, read without loading the class. */
final class ClassFacts {
    final String name;
    final String parent;
    final List<String> interfaces;
    final boolean isInterface;
    final Map<String, Integer> fields;
    /** Static fields that are no constants. */
    final Set<String> computed;
    final Map<String, Integer> methods;
    /** The size of each method's frame. */
    final Map<String, Integer> locals;
    final Map<String, Integer> firstLines;
    /** Whether there is something that its initialiser must make anew. */
    final boolean hasStaticState;

    private ClassFacts(Reading reading) {
        name = reading.name;
        parent = reading.parent;
        interfaces = reading.interfaces;
        computed = reading.computed;
        isInterface = reading.isInterface;
        fields = reading.fields;
        methods = reading.methods;
        locals = reading.locals;
        firstLines = reading.firstLines;
        hasStaticState = !computed.isEmpty() || !isInterface && methods.containsKey("<clinit>()V");
    }

    static ClassFacts read(byte[] bytes) {
        return read(bytes, ClassReader.SKIP_FRAMES);
    }

    private static ClassFacts read(byte[] bytes, int options) {
        Reading reading = new Reading();
        new ClassReader(bytes).accept(reading, options);
        return new ClassFacts(reading);
    }

    /** The flags of a field that this class itself declares. */
    Optional<Integer> field(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    private static final class Reading extends ClassVisitor {
        private final Map<String, Integer> fields = new HashMap<>();
        private final Map<String, Integer> methods = new HashMap<>();
        private final Map<String, Integer> locals = new HashMap<>();
        private final Map<String, Integer> firstLines = new HashMap<>();
        private String name = "";
        private String parent = "";
        private List<String> interfaces = List.of();
        private boolean isInterface;
        private final Set<String> computed = new LinkedHashSet<>();

        Reading() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(int version, int access, String className, String signature, String superName, String[] implemented) {
            name = className;
            parent = superName == null ? "" : superName;
            interfaces = List.of(implemented == null ? new String[0] : implemented);
            isInterface = (access & Opcodes.ACC_INTERFACE) != 0;
        }

        @Override
        public FieldVisitor visitField(int access, String field, String descriptor, String signature, Object value) {
            fields.put(field, access);
            if ((access & Opcodes.ACC_STATIC) != 0 && value == null) {
                computed.add(field);
            }
            return null;
        }

        @Override
        public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
            methods.put(method + descriptor, access);
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitLineNumber(int line, Label start) {
                    firstLines.putIfAbsent(method + descriptor, line);
                }

                @Override
                public void visitMaxs(int stack, int size) {
                    locals.put(method + descriptor, size);
                }
            };
        }
    }

    /** The facts about all classes that one loader can see, read once each; of the code of those that it has to look up itself they say nothing. */
    static final class Library {
        private static final ClassFacts NONE = read(none());

        private final ClassLoader loader;
        private final Map<String, ClassFacts> known = new HashMap<>();

        Library(ClassLoader loader) {
            this.loader = loader;
        }

        private static byte[] none() {
            org.objectweb.asm.ClassWriter writer = new org.objectweb.asm.ClassWriter(0);
            writer.visit(Opcodes.V17, 0, "", null, null, null);
            writer.visitEnd();
            return writer.toByteArray();
        }

        void put(ClassFacts facts) {
            known.put(facts.name, facts);
        }

        ClassFacts get(String className) {
            ClassFacts facts = known.get(className);
            if (facts == null) {
                facts = find(className);
                known.put(className, facts);
            }
            return facts;
        }

        private ClassFacts find(String className) {
            if (className.isEmpty() || className.startsWith("[")) {
                return NONE;
            }
            try (InputStream in = open(className + ".class")) {
                return in == null ? NONE : read(in.readAllBytes(), ClassReader.SKIP_CODE);
            } catch (IOException | RuntimeException unreadable) {
                return NONE;
            }
        }

        /** What {@code java.base} holds is asked of that module: a class loader would make URLs of it, which costs the start much. */
        private InputStream open(String resource) {
            return loader == null ? Object.class.getResourceAsStream("/" + resource) : loader.getResourceAsStream(resource);
        }

        /** The class that declares the field, starting from the one named at an access; the named one where none is found. */
        ClassFacts declaring(String owner, String field) {
            ClassFacts named = get(owner);
            ClassFacts found = search(named, field);
            return found.name.isEmpty() ? named : found;
        }

        /** As the JVM looks for a field: in the class, in its interfaces, in its parent. */
        private ClassFacts search(ClassFacts facts, String field) {
            if (facts.name.isEmpty() || facts.fields.containsKey(field)) {
                return facts;
            }
            for (String each : facts.interfaces) {
                ClassFacts found = search(get(each), field);
                if (!found.name.isEmpty()) {
                    return found;
                }
            }
            return facts.parent.isEmpty() ? NONE : search(get(facts.parent), field);
        }

        /** Whether the class is, or extends, the other one. */
        boolean extendsClass(String className, String ancestor) {
            for (String at = className; !at.isEmpty() && !at.equals("java/lang/Object"); at = get(at).parent) {
                if (at.equals(ancestor)) {
                    return true;
                }
            }
            return false;
        }

        /** The first class or ancestor that the method could come from: one that declares it, or one of the JDK's. */
        String source(String owner, String method) {
            String at = owner;
            while (!at.startsWith("java/") && !at.isEmpty()) {
                ClassFacts facts = get(at);
                if (facts.methods.containsKey(method) || facts.name.isEmpty()) {
                    return at;
                }
                at = facts.parent;
            }
            return at;
        }
    }
}
