package lockstep.explorer.agent;

import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The program's calls of what the JDK does to whole arrays: {@code Arrays}, {@code System.arraycopy}, {@code clone}. */
final class ArrayVisitor extends Rewriter {
    private static final Set<String> WRITERS = Set.of("fill", "sort", "parallelSort", "parallelPrefix", "setAll", "parallelSetAll");
    /** They look at no element. */
    private static final Set<String> QUIET = Set.of("asList", "spliterator");

    private final Places places;

    ArrayVisitor(MethodVisitor next, int firstFree, Places places) {
        super(next, firstFree);
        this.places = places;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (owner.equals("java/lang/System") && name.equals("arraycopy")) {
            push(places.site("element", "", false));
            push(places.site("element", "", true));
            hook("ArrayHooks", "copy", descriptor.replace(")V", "II)V"));
            return;
        }
        if (owner.startsWith("[") && name.equals("clone")) {
            mv.visitInsn(Opcodes.DUP);
            access("all", false);
        } else if (owner.equals("java/util/Arrays") && !QUIET.contains(name)) {
            arrays(name, Type.getArgumentTypes(descriptor));
        }
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
    }

    private void arrays(String name, Type[] arguments) {
        if (arguments.length == 0 || arguments[0].getSort() != Type.ARRAY) {
            return;
        }
        boolean write = WRITERS.contains(name);
        boolean ranged = arguments.length > 2 && arguments[1] == Type.INT_TYPE && arguments[2] == Type.INT_TYPE;
        int[] slots = spill(arguments);
        mv.visitVarInsn(Opcodes.ALOAD, slots[0]);
        if (ranged) {
            mv.visitVarInsn(Opcodes.ILOAD, slots[1]);
            mv.visitVarInsn(Opcodes.ILOAD, slots[2]);
            access("range", write);
        } else if (name.equals("copyOf")) {
            push(0);
            mv.visitVarInsn(Opcodes.ILOAD, slots[1]);
            access("range", false);
        } else {
            access("all", write);
        }
        if (!ranged && arguments.length > 1 && arguments[1].getSort() == Type.ARRAY) {
            mv.visitVarInsn(Opcodes.ALOAD, slots[1]);
            access("all", false);
        }
        reload(slots, arguments);
    }

    private void access(String hook, boolean write) {
        push(write ? 1 : 0);
        push(places.site("element", "", write));
        hook("ArrayHooks", hook, hook.equals("all") ? "(Ljava/lang/Object;ZI)V" : "(Ljava/lang/Object;IIZI)V");
    }
}
