package lockstep.grader.compile;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Opcodes;

/** The name of the source file that a class was compiled from. */
final class SourceName extends ClassVisitor {

    private String name = "";

    private SourceName() {
        super(Opcodes.ASM9);
    }

    static String of(ClassReader reader) {
        SourceName visitor = new SourceName();
        reader.accept(visitor, ClassReader.SKIP_CODE);
        return visitor.name;
    }

    @Override
    public void visitSource(String source, String debug) {
        name = source;
    }
}
