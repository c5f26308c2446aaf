package lockstep.explorer.agent;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Something before a method's body, and something after it however it ends. */
abstract class AroundVisitor extends Rewriter {
    private final Label start = new Label();
    private final Label end = new Label();
    private final Object[] frame;

    /** @param self the class whose {@code this} the code after the body needs, or empty */
    AroundVisitor(MethodVisitor next, int firstFree, String self) {
        super(next, firstFree);
        frame = self.isEmpty() ? new Object[0] : new Object[] {self};
    }

    abstract void before();

    abstract void after();

    @Override
    public void visitCode() {
        super.visitCode();
        before();
        mv.visitLabel(start);
    }

    @Override
    public void visitInsn(int opcode) {
        if (opcode >= Opcodes.IRETURN && opcode <= Opcodes.RETURN) {
            after();
        }
        super.visitInsn(opcode);
    }

    @Override
    public void visitMaxs(int stack, int locals) {
        mv.visitLabel(end);
        mv.visitTryCatchBlock(start, end, end, null);
        mv.visitFrame(Opcodes.F_FULL, frame.length, frame, 1, new Object[] {"java/lang/Throwable"});
        after();
        mv.visitInsn(Opcodes.ATHROW);
        super.visitMaxs(stack, locals);
    }

    /** A method that was {@code synchronized}: it takes its virtual monitor and really locks what the hook says. */
    static final class Synchronized extends AroundVisitor {
        private final String owner;
        private final boolean isStatic;
        private final int site;

        Synchronized(MethodVisitor next, int firstFree, String owner, boolean isStatic, int site) {
            super(next, firstFree, isStatic ? "" : owner);
            this.owner = owner;
            this.isStatic = isStatic;
            this.site = site;
        }

        @Override
        void before() {
            lock("enter", Opcodes.MONITORENTER);
        }

        @Override
        void after() {
            lock("exit", Opcodes.MONITOREXIT);
        }

        private void lock(String name, int opcode) {
            if (isStatic) {
                mv.visitLdcInsn(Type.getObjectType(owner));
            } else {
                mv.visitVarInsn(Opcodes.ALOAD, 0);
            }
            push(site);
            hook("MonitorHooks", name, "(Ljava/lang/Object;I)Ljava/lang/Object;");
            mv.visitInsn(opcode);
        }
    }

    /** A method of the JDK's during which the explorer looks away. */
    static final class Ignored extends AroundVisitor {
        Ignored(MethodVisitor next, int firstFree) {
            super(next, firstFree, "");
        }

        @Override
        void before() {
            hook("IgnoreHooks", "enter", "()V");
        }

        @Override
        void after() {
            hook("IgnoreHooks", "exit", "()V");
        }
    }
}
