package lockstep.explorer.agent;

import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * References to methods of the JDK ({@code counter::incrementAndGet}) become references to small methods of the class
 * itself, which call them: a call that goes through the class is seen like any other.
 */
final class MethodReferences extends ClassVisitor {
    private static final String NAME = "lockstep$in$";
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    private final ClassFacts facts;
    private final List<Bridge> bridges = new ArrayList<>();

    private record Bridge(String name, String descriptor, Handle target, int line) {
    }

    MethodReferences(ClassVisitor next, ClassFacts facts) {
        super(Opcodes.ASM9, next);
        this.facts = facts;
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, descriptor, signature, exceptions)) {
            private int line;

            @Override
            public void visitLineNumber(int number, org.objectweb.asm.Label start) {
                line = number;
                super.visitLineNumber(number, start);
            }

            @Override
            public void visitInvokeDynamicInsn(String method, String type, Handle bootstrap, Object... arguments) {
                Object[] changed = arguments;
                if (bootstrap.getOwner().equals(FACTORY) && arguments[1] instanceof Handle target && concerns(target)) {
                    changed = arguments.clone();
                    changed[1] = bridge(target, type, name, line);
                }
                super.visitInvokeDynamicInsn(method, type, bootstrap, changed);
            }
        };
    }

    private static boolean concerns(Handle target) {
        String owner = target.getOwner();
        boolean called = target.getTag() == Opcodes.H_INVOKEVIRTUAL || target.getTag() == Opcodes.H_INVOKEINTERFACE
            || target.getTag() == Opcodes.H_INVOKESTATIC;
        return called && (owner.startsWith("java/util/") && !owner.startsWith("java/util/function/") || owner.startsWith("java/lang/Thread")
            || owner.startsWith("java/lang/StringB") || owner.equals("java/lang/Iterable") || owner.equals("java/lang/System")
            || owner.equals("java/lang/Object") && (target.getName().startsWith("notify") || target.getName().equals("wait")));
    }

    /** What is called names the method that the reference stands in, as the compiler's names of lambdas do. */
    private Handle bridge(Handle target, String capturing, String method, int line) {
        String descriptor = target.getDesc();
        if (target.getTag() != Opcodes.H_INVOKESTATIC) {
            Type[] captured = Type.getArgumentTypes(capturing);
            String receiver = captured.length > 0 ? captured[0].getDescriptor() : "L" + target.getOwner() + ";";
            descriptor = "(" + receiver + descriptor.substring(1);
        }
        Bridge bridge = new Bridge(NAME + method.replaceAll("[<>]", "") + "$" + bridges.size(), descriptor, target, line);
        bridges.add(bridge);
        return new Handle(Opcodes.H_INVOKESTATIC, facts.name, bridge.name, descriptor, facts.isInterface);
    }

    @Override
    public void visitEnd() {
        for (Bridge bridge : bridges) {
            write(bridge);
        }
        super.visitEnd();
    }

    private void write(Bridge bridge) {
        int size = Type.getArgumentsAndReturnSizes(bridge.descriptor) >> 2;
        facts.locals.put(bridge.name + bridge.descriptor, size);
        MethodVisitor mv = super.visitMethod(Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, bridge.name, bridge.descriptor, null, null);
        mv.visitCode();
        org.objectweb.asm.Label start = new org.objectweb.asm.Label();
        mv.visitLabel(start);
        mv.visitLineNumber(bridge.line, start);
        int slot = 0;
        for (Type type : Type.getArgumentTypes(bridge.descriptor)) {
            mv.visitVarInsn(type.getOpcode(Opcodes.ILOAD), slot);
            slot += type.getSize();
        }
        mv.visitMethodInsn(opcode(bridge.target.getTag()), bridge.target.getOwner(), bridge.target.getName(), bridge.target.getDesc(),
            bridge.target.isInterface());
        mv.visitInsn(Type.getReturnType(bridge.descriptor).getOpcode(Opcodes.IRETURN));
        mv.visitMaxs(0, 0);
        mv.visitEnd();
    }

    private static int opcode(int tag) {
        return switch (tag) {
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            default -> Opcodes.INVOKESTATIC;
        };
    }
}
