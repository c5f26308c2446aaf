package lockstep.grader.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lockstep.grader.catalog.CheckSpec.Way;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Finds the hidden checks in their class files. They are not loaded: they name student classes, and those never enter the host. */
final class CheckScan extends ClassVisitor {

    private static final String CHECK = "Llockstep/check/Check;";
    private static final String EXPLORE = "Llockstep/explorer/Explore;";

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
        return new Method(name);
    }

    /** Looks at the annotations of one method. */
    private final class Method extends MethodVisitor {

        private final String name;
        private Optional<Integer> worth = Optional.empty();
        private Way way = Way.ONCE;

        Method(String name) {
            super(Opcodes.ASM9);
            this.name = name;
        }

        @Override
        public AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
            way = annotation.equals(EXPLORE) ? Way.EXPLORED : way;
            return annotation.equals(CHECK) ? points() : null;
        }

        private AnnotationVisitor points() {
            return new AnnotationVisitor(Opcodes.ASM9) {
                @Override
                public void visit(String member, Object value) {
                    worth = member.equals("points") ? Optional.of((Integer) value) : worth;
                }
            };
        }

        @Override
        public void visitEnd() {
            worth.ifPresent(points -> found.add(new CheckSpec(type, name, points, way)));
        }
    }
}
