package lockstep.explorer.agent;

import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** The code by which an interface keeps the values of its fields with the run, and by which the program reads them. */
final class InterfaceFields {
    private static final String HOOKS = "lockstep/explorer/run/InterfaceHooks";
    private static final String GET = "lockstep$get$";

    private InterfaceFields() {
    }

    /** In place of a read of the field. */
    static void read(MethodVisitor mv, String owner, String field, String descriptor) {
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, owner, GET + field, "()" + descriptor, true);
    }

    /** In place of a write, with the value on the stack. */
    static void write(MethodVisitor mv, String owner, String field, String descriptor) {
        Type type = Type.getType(descriptor);
        if (boxed(type) != null) {
            mv.visitMethodInsn(Opcodes.INVOKESTATIC, boxed(type), "valueOf", "(" + descriptor + ")L" + boxed(type) + ";", false);
        }
        mv.visitLdcInsn(Type.getObjectType(owner));
        mv.visitLdcInsn(field);
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "put", "(Ljava/lang/Object;Ljava/lang/Class;Ljava/lang/String;)V", false);
    }

    /** The method of the interface that reads one of its fields. */
    static void reader(ClassVisitor to, String owner, String field, String descriptor) {
        int access = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        MethodVisitor mv = to.visitMethod(access, GET + field, "()" + descriptor, null, null);
        Type type = Type.getType(descriptor);
        mv.visitCode();
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, owner, ProgramClass.INIT, "()V", true);
        mv.visitLdcInsn(Type.getObjectType(owner));
        mv.visitLdcInsn(field);
        mv.visitMethodInsn(Opcodes.INVOKESTATIC, HOOKS, "get", "(Ljava/lang/Class;Ljava/lang/String;)Ljava/lang/Object;", false);
        if (boxed(type) == null) {
            mv.visitTypeInsn(Opcodes.CHECKCAST, type.getInternalName());
        } else {
            mv.visitTypeInsn(Opcodes.CHECKCAST, boxed(type));
            mv.visitMethodInsn(Opcodes.INVOKEVIRTUAL, boxed(type), type.getClassName() + "Value", "()" + descriptor, false);
        }
        mv.visitInsn(type.getOpcode(Opcodes.IRETURN));
        mv.visitMaxs(0, 0);
        mv.visitEnd();
    }

    /** The class that boxes a primitive type; {@code null} for any other type. */
    private static String boxed(Type type) {
        return switch (type.getSort()) {
            case Type.BOOLEAN -> "java/lang/Boolean";
            case Type.CHAR -> "java/lang/Character";
            case Type.BYTE -> "java/lang/Byte";
            case Type.SHORT -> "java/lang/Short";
            case Type.INT -> "java/lang/Integer";
            case Type.LONG -> "java/lang/Long";
            case Type.FLOAT -> "java/lang/Float";
            case Type.DOUBLE -> "java/lang/Double";
            default -> null;
        };
    }
}
