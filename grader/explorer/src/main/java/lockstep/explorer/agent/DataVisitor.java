package lockstep.explorer.agent;

import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Plain fields and array elements of the program: each access is shown to the race detector, and the value to the trace. */
final class DataVisitor extends Rewriter {
    private final Places places;
    private final ClassFacts.Library library;
    private final Constructing constructing;

    DataVisitor(MethodVisitor next, int firstFree, Places places, ClassFacts.Library library, Constructing constructing) {
        super(next, firstFree);
        this.places = places;
        this.library = library;
        this.constructing = constructing;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        ClassFacts declaring = library.declaring(owner, name);
        int flags = declaring.field(name).orElse(Opcodes.ACC_FINAL);
        boolean plain = (flags & (Opcodes.ACC_FINAL | Opcodes.ACC_VOLATILE)) == 0 && (flags & Opcodes.ACC_SYNTHETIC) == 0;
        if (!plain || !Program.isProgram(declaring.name) || opcode == Opcodes.PUTFIELD && constructing.before()) {
            super.visitFieldInsn(opcode, owner, name, descriptor);
            return;
        }
        Type type = Type.getType(descriptor);
        String field = declaring.name.replace('/', '.') + "." + name;
        switch (opcode) {
            case Opcodes.GETFIELD -> {
                mv.visitInsn(Opcodes.DUP);
                push(places.site(name, field, false));
                hook("AccessHooks", "read", "(Ljava/lang/Object;I)V");
            }
            case Opcodes.GETSTATIC -> {
                push(places.site(name, field, false));
                hook("AccessHooks", "readStatic", "(I)V");
            }
            case Opcodes.PUTFIELD -> {
                int[] slots = spill(type);
                mv.visitInsn(Opcodes.DUP);
                push(places.site(name, field, true));
                hook("AccessHooks", "write", "(Ljava/lang/Object;I)V");
                reload(slots, type);
                show(type);
            }
            default -> {
                push(places.site(name, field, true));
                hook("AccessHooks", "writeStatic", "(I)V");
                show(type);
            }
        }
        super.visitFieldInsn(opcode, owner, name, descriptor);
        if (opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC) {
            show(type);
        }
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD) {
            mv.visitInsn(Opcodes.DUP2);
            push(places.site("element", "", false));
            hook("AccessHooks", "readElement", "(Ljava/lang/Object;II)V");
        } else if (opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE) {
            Type type = stored(opcode);
            int[] slots = spill(type);
            mv.visitInsn(Opcodes.DUP2);
            push(places.site("element", "", true));
            hook("AccessHooks", "writeElement", "(Ljava/lang/Object;II)V");
            reload(slots, type);
            show(type);
        }
        super.visitInsn(opcode);
    }

    private static Type stored(int opcode) {
        return switch (opcode) {
            case Opcodes.LASTORE -> Type.LONG_TYPE;
            case Opcodes.FASTORE -> Type.FLOAT_TYPE;
            case Opcodes.DASTORE -> Type.DOUBLE_TYPE;
            case Opcodes.AASTORE -> Type.getType(Object.class);
            default -> Type.INT_TYPE;
        };
    }
}
