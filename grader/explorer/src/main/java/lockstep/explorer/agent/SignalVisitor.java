package lockstep.explorer.agent;

import java.util.Set;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The program's calls on conditions and semaphores: who gave which signal and who has which permits is what tells a
 * lost signal from a deadlock and from a leak.
 */
final class SignalVisitor extends Rewriter {
    private static final String SEMAPHORE = "java/util/concurrent/Semaphore";
    private static final String CONDITION = "java/util/concurrent/locks/Condition";
    /** An {@code awaitUninterruptibly} is left alone: the way in which the others are made to return does not lead out of it. */
    private static final Set<String> AWAITS = Set.of("await()V", "await(JLjava/util/concurrent/TimeUnit;)Z", "awaitNanos(J)J", "awaitUntil(Ljava/util/Date;)Z");
    private static final Type OBJECT = Type.getType(Object.class);

    SignalVisitor(MethodVisitor next, int firstFree) {
        super(next, firstFree);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (owner.equals(CONDITION) && name.startsWith("signal")) {
            mv.visitInsn(Opcodes.DUP);
            hook("SignalHooks", "signal", "(Ljava/lang/Object;)V");
        }
        if (owner.equals(CONDITION) && AWAITS.contains(name + descriptor)) {
            hook("SignalHooks", name, "(L" + CONDITION + ";" + descriptor.substring(1));
            return;
        }
        boolean takes = name.startsWith("acquire") || name.startsWith("tryAcquire");
        if (owner.equals(SEMAPHORE) && (takes || name.equals("release"))) {
            permits(opcode, owner, name, descriptor, takes);
        } else {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }

    private void permits(int opcode, String owner, String name, String descriptor, boolean takes) {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        int[] slots = spill(arguments);
        int semaphore = slotAbove(arguments);
        mv.visitInsn(Opcodes.DUP);
        mv.visitVarInsn(OBJECT.getOpcode(Opcodes.ISTORE), semaphore);
        reload(slots, arguments);
        super.visitMethodInsn(opcode, owner, name, descriptor, false);
        if (descriptor.endsWith(")Z")) {
            mv.visitInsn(Opcodes.DUP);
        } else {
            push(1);
        }
        mv.visitVarInsn(Opcodes.ALOAD, semaphore);
        if (arguments.length > 0 && arguments[0].equals(Type.INT_TYPE)) {
            mv.visitVarInsn(Opcodes.ILOAD, slots[0]);
        } else {
            push(1);
        }
        push(takes ? 1 : -1);
        hook("SignalHooks", "permits", "(ZLjava/lang/Object;II)V");
    }
}
