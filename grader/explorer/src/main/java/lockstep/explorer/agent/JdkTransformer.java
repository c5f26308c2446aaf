package lockstep.explorer.agent;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.explorer.run.IgnoreHooks;
import lockstep.explorer.run.Sites;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Rewrites classes of the JDK in place. Nothing is added or taken away, only code within methods; but some classes' locks. */
final class JdkTransformer implements ClassFileTransformer {
    private static final String JUC = "java/util/concurrent/";
    private static final Set<String> CLOCKS = Set.of("java/time/Clock", "java/time/Clock$SystemClock", "java/time/Clock$SystemInstantSource",
        "java/util/Date", "java/util/Calendar", "java/util/GregorianCalendar",
        "sun/util/locale/provider/CalendarProviderImpl", "java/util/Random");
    private static final Set<String> TIMERS = Set.of("java/util/Timer", "java/util/Timer$ThreadReaper", "java/util/TimerThread", "java/util/TimerTask");

    /**
     * Streams between threads, and handlers of log records. What waits, or calls the program, in a method that locks for real cannot be
     * controlled, so they are rewritten before they are loaded.
     */
    private static final Set<String> LOCKING = Set.of("java/io/PipedInputStream", "java/io/PipedOutputStream", "java/io/PipedReader",
        "java/io/PipedWriter", "java/util/logging/Handler", "java/util/logging/StreamHandler", "java/util/logging/ConsoleHandler");

    private static final Set<String> HASHED = Set.of("java/util/HashMap", "java/util/IdentityHashMap", "java/util/WeakHashMap", "java/util/Objects");

    private final Map<String, Map<String, JdkRow>> rows = new HashMap<>();
    /** By identity: the first hash of any record costs the start more than all else here. */
    private final Set<JdkRow> matched = Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    private final Set<String> rewritten = Collections.synchronizedSet(new HashSet<>());
    private final ClassFacts.Library library = new ClassFacts.Library(null);

    JdkTransformer(JdkTable table) {
        for (JdkRow row : table.rows()) {
            if (!rows.containsKey(row.owner())) {
                rows.put(row.owner(), new HashMap<>());
            }
            rows.get(row.owner()).put(row.key(), row);
        }
    }

    boolean concerns(String name) {
        return rows.containsKey(name) || inConcurrent(name) || CLOCKS.contains(name) || TIMERS.contains(name) || LOCKING.contains(name)
            || HASHED.contains(name) || isWrapper(name) || isImmutable(name);
    }

    private static boolean inConcurrent(String name) {
        return name.startsWith(JUC) && !name.equals(JUC + "locks/LockSupport") && !name.equals(JUC + "ThreadLocalRandom");
    }

    private static boolean isWrapper(String name) {
        return name.startsWith("java/util/Collections$Synchronized");
    }

    private static boolean isImmutable(String name) {
        return name.startsWith("java/util/ImmutableCollections");
    }

    boolean isRewritten(String name) {
        return rewritten.contains(name);
    }

    /** The rows of the table for which no method was found. */
    List<JdkRow> unmatched() {
        List<JdkRow> unmatched = new ArrayList<>();
        for (Map<String, JdkRow> each : rows.values()) {
            unmatched.addAll(each.values());
        }
        unmatched.removeAll(matched);
        return unmatched;
    }

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
        if (loader != null || name == null || !concerns(name) || redefined != null && LOCKING.contains(name)) {
            return null;
        }
        IgnoreHooks.enter();
        try {
            byte[] changed = rewrite(name, bytes);
            rewritten.add(name);
            return changed;
        } catch (RuntimeException failed) {
            Failures.report(name, failed);
            return null;
        } finally {
            IgnoreHooks.exit();
        }
    }

    private byte[] rewrite(String name, byte[] bytes) {
        ClassReader reader = new ClassReader(bytes);
        Map<String, Integer> locals = FrameSizes.of(reader);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new ClassVisitor(Opcodes.ASM9, writer) {
            @Override
            public MethodVisitor visitMethod(int access, String method, String descriptor, String signature, String[] exceptions) {
                boolean locks = LOCKING.contains(name) && (access & Opcodes.ACC_SYNCHRONIZED) != 0;
                int flags = locks ? access & ~Opcodes.ACC_SYNCHRONIZED : access;
                MethodVisitor body = super.visitMethod(flags, method, descriptor, signature, exceptions);
                return methods(body, name, locals.getOrDefault(method + descriptor, 0), access, method, descriptor);
            }
        }, 0);
        return writer.toByteArray();
    }

    private MethodVisitor methods(MethodVisitor body, String name, int free, int access, String method, String descriptor) {
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        MethodVisitor chain = body;
        Map<String, JdkRow> mine = rows.getOrDefault(name, Map.of());
        JdkRow row = mine.getOrDefault(method + descriptor, mine.get(method));
        if (method.equals("<clinit>")) {
            // Once per JVM, and so in the first schedule alone.
            chain = new AroundVisitor.Ignored(chain, free);
        }
        if (LOCKING.contains(name) && (access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            chain = new AroundVisitor.Synchronized(chain, free, name, isStatic, Sites.NONE);
        }
        if (row != null && row.form() == JdkRow.Form.IGNORED) {
            chain = new AroundVisitor.Ignored(chain, free);
            matched.add(row);
        } else if (row != null) {
            chain = new RowVisitor(chain, free, row, descriptor, isStatic);
            matched.add(row);
        }
        if (isImmutable(name)) {
            chain = new PoolVisitor(chain, free, name);
        }
        if (inConcurrent(name)) {
            chain = new PoolVisitor(chain, free, name);
        }
        if (inConcurrent(name) && !VolatileVisitor.isQueueNode(name)) {
            chain = new VolatileVisitor(chain, free, ProgramPlaces.NONE, library, new Constructing(method), false);
        }
        if (isWrapper(name)) {
            chain = new CollectionVisitor(chain, free, ProgramPlaces.NONE, library, false);
        }
        if (inConcurrent(name) || TIMERS.contains(name) || LOCKING.contains(name) || isWrapper(name)) {
            chain = new MonitorVisitor(chain, free, ProgramPlaces.NONE);
        }
        if (inConcurrent(name) || TIMERS.contains(name) || LOCKING.contains(name) || CLOCKS.contains(name) || HASHED.contains(name)) {
            chain = new CallVisitor(chain, free, ProgramPlaces.NONE, library);
        }
        return chain;
    }
}
