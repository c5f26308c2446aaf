package lockstep.grader.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds the hidden checks in their class files. They are not loaded: they name student classes, and those never enter the host. */
final class CheckScan extends ClassVisitor {

    private static final String CHECK = "Llockstep/check/Check;";

    private final List<CheckSpec> found = new ArrayList<>();
    private String type = "";

    private CheckScan() {
        super(Opcodes.ASM9);
    }

    /** The checks of all classes in this folder, by class and then in the order in which they are written. */
    static List<CheckSpec> in(Path folder) throws IOException {
        CheckScan scan = new CheckScan();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".class")).sorted().toList()) {
                scan.read(file);
            }
        }
        return List.copyOf(scan.found);
    }

    private void read(Path file) throws IOException {
        try {
            new ClassReader(Files.readAllBytes(file)).accept(this, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        type = name.replace('/', '.');
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9) {
            @Override
            public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                return annotation.equals(CHECK) ? points(name) : null;
            }
        };
    }

    private AnnotationVisitor points(String method) {
        return new AnnotationVisitor(Opcodes.ASM9) {
            @Override
            public void visit(String member, Object value) {
                if (member.equals("points")) {
                    found.add(new CheckSpec(type, method, (Integer) value));
                }
            }
        };
    }
}
