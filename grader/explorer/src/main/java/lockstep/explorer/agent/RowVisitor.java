package lockstep.explorer.agent;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** One method of the JDK that has a row in the table. */
final class RowVisitor extends Rewriter {
    private final JdkRow row;
    private final boolean isStatic;
    private final String descriptor;

    RowVisitor(MethodVisitor next, int firstFree, JdkRow row, String descriptor, boolean isStatic) {
        super(next, firstFree);
        this.row = row;
        this.descriptor = descriptor;
        this.isStatic = isStatic;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        switch (row.form()) {
            case FIRST -> call("V");
            case SKIP -> {
                call("Z");
                Label goOn = new Label();
                mv.visitJumpInsn(Opcodes.IFEQ, goOn);
                mv.visitInsn(Opcodes.RETURN);
                start(goOn);
            }
            case NUMBER -> {
                Label goOn = new Label();
                call("I");
                mv.visitInsn(Opcodes.DUP);
                int slot = spill(Type.INT_TYPE)[0];
                mv.visitJumpInsn(Opcodes.IFLT, goOn);
                mv.visitVarInsn(Opcodes.ILOAD, slot);
                mv.visitInsn(Opcodes.IRETURN);
                start(goOn);
            }
            case LONG -> {
                Label goOn = new Label();
                call("J");
                mv.visitInsn(Opcodes.DUP2);
                int slot = spill(Type.LONG_TYPE)[0];
                mv.visitInsn(Opcodes.LCONST_0);
                mv.visitInsn(Opcodes.LCMP);
                mv.visitJumpInsn(Opcodes.IFLT, goOn);
                mv.visitVarInsn(Opcodes.LLOAD, slot);
                mv.visitInsn(Opcodes.LRETURN);
                start(goOn);
            }
            case OBJECT -> {
                Type type = Type.getReturnType(descriptor);
                Label goOn = new Label();
                call(type.getDescriptor());
                mv.visitInsn(Opcodes.DUP);
                int slot = spill(type)[0];
                mv.visitJumpInsn(Opcodes.IFNULL, goOn);
                mv.visitVarInsn(Opcodes.ALOAD, slot);
                mv.visitInsn(Opcodes.ARETURN);
                start(goOn);
            }
            default -> { }
        }
    }

    private void start(Label label) {
        mv.visitLabel(label);
        mv.visitFrame(Opcodes.F_SAME, 0, null, 0, null);
        mv.visitInsn(Opcodes.NOP);
    }

    @Override
    public void visitInsn(int opcode) {
        if (row.form() == JdkRow.Form.LAST && opcode == Opcodes.RETURN) {
            call("V");
        } else if (row.form() == JdkRow.Form.RESULT && (opcode == Opcodes.IRETURN || opcode == Opcodes.LRETURN)) {
            boolean isLong = opcode == Opcodes.LRETURN;
            mv.visitInsn(isLong ? Opcodes.DUP2 : Opcodes.DUP);
            mv.visitVarInsn(Opcodes.ALOAD, 0);
            int dot = row.hook().indexOf('.');
            hook(row.hook().substring(0, dot), row.hook().substring(dot + 1), isLong ? "(JLjava/lang/Object;)V" : "(ZLjava/lang/Object;)V");
        }
        super.visitInsn(opcode);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String called, boolean isInterface) {
        if (row.form() == JdkRow.Form.BEFORE_START && name.equals("start0")) {
            mv.visitVarInsn(Opcodes.ALOAD, 0);
            hook("ThreadHooks", "starting", "(Ljava/lang/Thread;)V");
        }
        super.visitMethodInsn(opcode, owner, name, called, isInterface);
    }

    /** Calls the row's hook with {@code this} and the arguments. A hook of {@code run} takes any object. */
    private void call(String result) {
        StringBuilder parameters = new StringBuilder("(");
        int slot = 0;
        if (!isStatic) {
            mv.visitVarInsn(Opcodes.ALOAD, slot++);
            parameters.append(row.form() == JdkRow.Form.FIRST ? "Ljava/lang/Object;" : "L" + row.owner() + ";");
        }
        if (row.form() != JdkRow.Form.LAST && row.form() != JdkRow.Form.FIRST) {
            for (Type type : Type.getArgumentTypes(descriptor)) {
                mv.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
                slot += type.getSize();
                parameters.append(type.getDescriptor());
            }
        }
        int dot = row.hook().indexOf('.');
        hook(row.hook().substring(0, dot), row.hook().substring(dot + 1), parameters + ")" + result);
    }
}
