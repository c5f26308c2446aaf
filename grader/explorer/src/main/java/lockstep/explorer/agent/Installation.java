package lockstep.explorer.agent;

import java.lang.instrument.Instrumentation;
import java.lang.instrument.UnmodifiableClassException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lockstep.explorer.run.Engine;
import lockstep.explorer.run.IgnoreHooks;
import lockstep.explorer.run.LockHooks;
import lockstep.explorer.run.ValueHooks;

/** Opens what the runtime needs of the JDK, rewrites the JDK's classes, and makes sure that all of the table was found. */
final class Installation {
    private static final String PARALLELISM = "java.util.concurrent.ForkJoinPool.common.parallelism";

    private Installation() {
    }

    static void install(Instrumentation instrumentation) {
        if (System.getProperty(PARALLELISM) == null) {
            System.setProperty(PARALLELISM, "3");
        }
        open(instrumentation);
        int jdk = Runtime.version().feature();
        JdkTable table = new JdkTable(jdk);
        JdkTransformer transformer = new JdkTransformer(table);
        load(table);
        touch();
        instrumentation.addTransformer(transformer, true);
        retransform(instrumentation, transformer);
        retransform(instrumentation, transformer);
        check(transformer);
        instrumentation.addTransformer(new ProgramTransformer(), false);
    }

    /** The hooks of what the JVM itself uses all the time must be ready before the first of them is called. */
    private static void touch() {
        ValueHooks.hash(new Object(), 0);
        ValueHooks.identity(new Object(), 0);
        ValueHooks.salt(0);
        LockHooks.readTried(false, "");
        IgnoreHooks.enter();
        IgnoreHooks.exit();
    }

    private static void open(Instrumentation instrumentation) {
        Set<Module> runtime = Set.of(Engine.class.getModule());
        Map<String, Set<Module>> opens = Map.of("java.util.concurrent", runtime, "java.util.concurrent.locks", runtime,
            "java.util.concurrent.atomic", runtime, "java.util", runtime, "java.lang", runtime, "java.lang.invoke", runtime, "jdk.internal.misc", runtime);
        instrumentation.redefineModule(Object.class.getModule(), Set.of(), Map.of(), opens, Set.of(), Map.of());
    }

    private static void load(JdkTable table) {
        for (JdkRow row : table.rows()) {
            try {
                Class.forName(row.owner().replace('/', '.'), false, null);
            } catch (ClassNotFoundException missing) {
                throw unknown(List.of(row));
            }
        }
    }

    private static void retransform(Instrumentation instrumentation, JdkTransformer transformer) {
        List<Class<?>> classes = new ArrayList<>();
        for (Class<?> type : instrumentation.getAllLoadedClasses()) {
            String name = type.getName().replace('.', '/');
            if (type.getClassLoader() == null && transformer.concerns(name) && !transformer.isRewritten(name) && instrumentation.isModifiableClass(type)) {
                classes.add(type);
            }
        }
        try {
            if (!classes.isEmpty()) {
                instrumentation.retransformClasses(classes.toArray(new Class<?>[0]));
            }
        } catch (UnmodifiableClassException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void check(JdkTransformer transformer) {
        List<JdkRow> unmatched = transformer.unmatched();
        if (!unmatched.isEmpty()) {
            throw unknown(unmatched);
        }
    }

    private static IllegalStateException unknown(List<JdkRow> rows) {
        return new IllegalStateException("this JDK (" + Runtime.version() + ", " + System.getProperty("java.vendor")
            + ") is not one that the explorer knows; not found: " + String.join(", ", rows.stream().map(JdkRow::text).toList()));
    }
}
