package lockstep.explorer.agent;

import java.lang.instrument.ClassFileTransformer;
import java.security.ProtectionDomain;
import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import lockstep.explorer.run.IgnoreHooks;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** Rewrites the classes of the program as they load. */
final class ProgramTransformer implements ClassFileTransformer {
    private final Map<ClassLoader, ClassFacts.Library> libraries = Collections.synchronizedMap(new WeakHashMap<>());

    @Override
    public byte[] transform(ClassLoader loader, String name, Class<?> redefined, ProtectionDomain domain, byte[] bytes) {
        if (loader == null || name == null || redefined != null || !Program.isProgram(name)) {
            return null;
        }
        IgnoreHooks.enter();
        try {
            return rewrite(loader, bytes);
        } catch (RuntimeException failed) {
            Failures.report(name, failed);
            return null;
        } finally {
            IgnoreHooks.exit();
        }
    }

    private byte[] rewrite(ClassLoader loader, byte[] bytes) {
        ClassFacts.Library library = libraries.computeIfAbsent(loader, ClassFacts.Library::new);
        ClassFacts facts = ClassFacts.read(bytes);
        library.put(facts);
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        reader.accept(new MethodReferences(new ProgramClass(writer, facts, library), facts), 0);
        return writer.toByteArray();
    }
}
