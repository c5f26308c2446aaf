package lockstep.explorer.agent;

import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What the visitors of one method share: pushing numbers, calling hooks, and keeping arguments in locals above those
 * that the method uses. Such a local lives between two instructions only, so no stack map has to know it.
 */
abstract class Rewriter extends MethodVisitor {
    static final String RUN = "lockstep/explorer/run/";

    private final int firstFree;

    Rewriter(MethodVisitor next, int firstFree) {
        super(Opcodes.ASM9, next);
        this.firstFree = firstFree;
    }

    final void push(int value) {
        if (value >= -1 && value <= 5) {
            mv.visitInsn(Opcodes.ICONST_0 + value);
        } else if (value >= Short.MIN_VALUE && value <= Short.MAX_VALUE) {
            mv.visitIntInsn(Opcodes.SIPUSH, value);
        } else {
            mv.visitLdcInsn(value);
        }
    }

    final void hook(String owner, String name, String descriptor) {
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, RUN + owner, name, descriptor, false);
    }

    /** Takes values off the stack into locals, the last one first; answers their locals. */
    final int[] spill(Type... types) {
        int[] slots = slots(types);
        for (int i = types.length - 1; i >= 0; i--) {
            mv.visitVarInsn(types[i].getOpcode(Opcodes.ISTORE), slots[i]);
        }
        return slots;
    }

    final void reload(int[] slots, Type... types) {
        for (int i = 0; i < types.length; i++) {
            mv.visitVarInsn(types[i].getOpcode(Opcodes.ILOAD), slots[i]);
        }
    }

    /** A local above those of {@link #spill} for the same types. */
    final int slotAbove(Type... types) {
        int slot = firstFree;
        for (Type type : types) {
            slot += type.getSize();
        }
        return slot;
    }

    /** Tells what lies on the stack: the value just read, or about to be written. */
    final void show(Type type) {
        String shown = shown(type);
        if (!shown.isEmpty()) {
            mv.visitInsn(type.getSize() == 2 ? Opcodes.DUP2 : Opcodes.DUP);
            hook("ShowHooks", "value", "(" + shown + ")V");
        }
    }

    /** Tells what lies on the stack: what a call at this place has answered. */
    final void showResult(Type type, int site) {
        String shown = shown(type);
        if (!shown.isEmpty()) {
            mv.visitInsn(type.getSize() == 2 ? Opcodes.DUP2 : Opcodes.DUP);
            push(site);
            hook("ShowHooks", "result", "(" + shown + "I)V");
        }
    }

    /** The type as which a value is told; empty where it is not. */
    private static String shown(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN -> "Z";
            case Type.INT, Type.SHORT, Type.BYTE, Type.CHAR -> "I";
            case Type.LONG -> "J";
            case Type.OBJECT, Type.ARRAY -> "Ljava/lang/Object;";
            default -> "";
        };
    }

    private int[] slots(Type[] types) {
        int[] slots = new int[types.length];
        int slot = firstFree;
        for (int i = 0; i < types.length; i++) {
            slots[i] = slot;
            slot += types[i].getSize();
        }
        return slots;
    }

    /** A call that answers what the rest of the visitors need. */
    interface Places {
        /** The number of the current place; 0 in code that is not the program's. */
        int site(String what, String field, boolean write);

        /** The number of the current place, at which a method is called. */
        default int call(String name) {
            return site(name, "", false);
        }

        void line(int line, Label start);
    }
}
