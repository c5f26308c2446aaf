package lockstep.explorer.agent;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The code by which a class initialises itself anew in each run. */
final class Restart {
    private static final String INTERFACE_HOOKS = "lockstep/explorer/run/InterfaceHooks";
    private static final String HOOKS = "lockstep/explorer/run/StaticHooks";

    private Restart() {
    }

    /** The method that is called wherever the JVM would have initialised the class. */
    static void ask(MethodVisitor mv, String name, String parent, boolean isInterface) {
        Label mine = new Label();
        Label end = new Label();
        Label handler = new Label();
        mv.visitCode();
        mv.visitTryCatchBlock(mine, end, handler, null);
        if (!isInterface) {
            remembered(mv, name);
        }
        mv.visitLdcInsn(Type.getObjectType(name));
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, isInterface ? INTERFACE_HOOKS : HOOKS, "begin", "(Ljava/lang/Class;)Z", false);
        mv.visitJumpInsn(Opcodes.IFNE, mine);
        mv.visitInsn(Opcodes.RETURN);
        mv.visitLabel(mine);
        mv.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        if (!parent.isEmpty()) {
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, parent, ProgramClass.INIT, "()V", false);
        }
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, name, "lockstep$clinit", "()V", isInterface);
        mv.visitLabel(end);
        if (!isInterface) {
            mv.visitFieldInsn(Opcodes.GETSTATIC, HOOKS, "epoch", "I");
            mv.visitFieldInsn(Opcodes.PUTSTATIC, name, "lockstep$epoch", "I");
        }
        mv.visitLdcInsn(Type.getObjectType(name));
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "done", "(Ljava/lang/Class;)V", false);
        mv.visitInsn(Opcodes.RETURN);
        mv.visitLabel(handler);
        mv.visitFrame(Opcodes.F_SAME1, 0, null, 1, new Object[] {"java/lang/Throwable"});
        mv.visitLdcInsn(Type.getObjectType(name));
        mv.visitInsn(Opcodes.SWAP);
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "failed", "(Ljava/lang/Class;Ljava/lang/Throwable;)Ljava/lang/Throwable;", false);
        mv.visitInsn(Opcodes.ATHROW);
        mv.visitMaxs(3, 0);
        mv.visitEnd();
    }

    /** Goes no further where the class knows that it is initialised in this run. */
    private static void remembered(MethodVisitor mv, String name) {
        Label needed = new Label();
        mv.visitFieldInsn(Opcodes.GETSTATIC, name, "lockstep$epoch", "I");
        mv.visitFieldInsn(Opcodes.GETSTATIC, HOOKS, "epoch", "I");
        mv.visitJumpInsn(Opcodes.IF_ICMPNE, needed);
        mv.visitInsn(Opcodes.RETURN);
        mv.visitLabel(needed);
        mv.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
    }

    /** The initialiser that the JVM runs: in a controlled thread it leaves the work to {@link #ask}, in any other it does it. */
    static void initialiser(MethodVisitor mv, String name) {
        Label controlled = new Label();
        mv.visitCode();
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "controlled", "()Z", false);
        mv.visitJumpInsn(Opcodes.IFNE, controlled);
        mv.visitFieldInsn(Opcodes.GETSTATIC, HOOKS, "epoch", "I");
        mv.visitFieldInsn(Opcodes.PUTSTATIC, name, "lockstep$epoch", "I");
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, name, "lockstep$clinit", "()V", false);
        mv.visitLabel(controlled);
        mv.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        mv.visitInsn(Opcodes.RETURN);
        mv.visitMaxs(1, 0);
        mv.visitEnd();
    }
}
