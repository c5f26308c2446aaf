package lockstep.explorer.agent;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Asks, where a static field of another class of the program is used, whether that class is initialised in this run; a field of an interface is the run's. */
final class StaticVisitor extends Rewriter {
    private final String self;
    private final ClassFacts.Library library;
    private final boolean asks;

    /** @param asks whether this method, too, must ask for its own class first: a static one, or a constructor */
    StaticVisitor(MethodVisitor next, int firstFree, String self, ClassFacts.Library library, boolean asks) {
        super(next, firstFree);
        this.self = self;
        this.library = library;
        this.asks = asks;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        if (asks) {
            ask(self);
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
            ClassFacts declaring = library.declaring(owner, name);
            if (Program.isProgram(declaring.name) && declaring.isInterface && declaring.computed.contains(name)) {
                interfaceField(opcode, declaring.name, name, descriptor);
                return;
            }
            if (Program.isProgram(declaring.name) && declaring.hasStaticState && !declaring.name.equals(self)) {
                ask(declaring.name);
            }
        }
        super.visitFieldInsn(opcode, owner, name, descriptor);
    }

    private void interfaceField(int opcode, String owner, String name, String descriptor) {
        if (opcode == Opcodes.GETSTATIC) {
            InterfaceFields.read(mv, owner, name, descriptor);
        } else {
            InterfaceFields.write(mv, owner, name, descriptor);
        }
    }

    private void ask(String className) {
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, className, ProgramClass.INIT, "()V", library.get(className).isInterface);
    }
}
