package lockstep.explorer.agent;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Notes on what a method is called, as the source says it: the name of the field that the receiver was just read from. Follows straight code of
 * loads, constants and calls; after anything else it knows nothing until the next such load.
 */
final class Receivers extends MethodVisitor {
    private final List<String> stack = new ArrayList<>();
    private final ProgramPlaces places;

    Receivers(MethodVisitor next, ProgramPlaces places) {
        super(Opcodes.ASM9, next);
        this.places = places;
    }

    @Override
    public void visitInsn(int opcode) {
        super.visitInsn(opcode);
        if (opcode >= Opcodes.ACONST_NULL && opcode <= Opcodes.DCONST_1) {
            stack.add("");
        } else {
            stack.clear();
        }
    }

    @Override
    public void visitIntInsn(int opcode, int operand) {
        super.visitIntInsn(opcode, operand);
        stack.add("");
    }

    @Override
    public void visitLdcInsn(Object value) {
        super.visitLdcInsn(value);
        stack.add("");
    }

    @Override
    public void visitVarInsn(int opcode, int slot) {
        super.visitVarInsn(opcode, slot);
        if (opcode <= Opcodes.ALOAD) {
            stack.add("");
        } else {
            stack.clear();
        }
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        super.visitFieldInsn(opcode, owner, name, descriptor);
        if (opcode == Opcodes.GETFIELD) {
            pop(1);
        }
        if (opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC) {
            stack.add(spoken(name));
        } else {
            stack.clear();
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        int arguments = Type.getArgumentTypes(descriptor).length;
        int receiver = opcode == Opcodes.INVOKESTATIC ? -1 : stack.size() - 1 - arguments;
        places.on(receiver >= 0 ? stack.get(receiver) : "");
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        pop(arguments + (opcode == Opcodes.INVOKESTATIC ? 0 : 1));
        if (Type.getReturnType(descriptor).getSort() != Type.VOID) {
            stack.add("");
        }
    }

    /** What javac calls a variable that it has caught, the source calls otherwise. */
    private static String spoken(String field) {
        return field.startsWith("this$") ? "" : field.startsWith("val$") ? field.substring("val$".length()) : field;
    }

    /** Where more is taken than was seen to be put there, nothing is known any more. */
    private void pop(int count) {
        if (stack.size() < count) {
            stack.clear();
        } else {
            stack.subList(stack.size() - count, stack.size()).clear();
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        super.visitTypeInsn(opcode, type);
        if (opcode != Opcodes.CHECKCAST) {
            stack.clear();
        }
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        super.visitJumpInsn(opcode, label);
        stack.clear();
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        pop(Type.getArgumentTypes(descriptor).length);
        stack.add("");
    }
}
