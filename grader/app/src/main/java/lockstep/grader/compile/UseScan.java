package lockstep.grader.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Finds what student classes use that they may not, and where. Descriptors need no look: what is never used as more than a type does nothing. */
final class UseScan extends ClassVisitor {

    private final String home;
    private final Set<String> closed;
    private final Policy policy;
    private final List<Compilation.Spot> refused = new ArrayList<>();
    private final List<Compilation.Spot> halts = new ArrayList<>();
    private final List<Compilation.Spot> monitors = new ArrayList<>();
    private String file = "";

    /**
     * Looks at classes of a package.
     *
     * @param home   the package, whose classes they may use
     * @param closed classes of that package that they may not use all the same
     */
    UseScan(String home, Set<String> closed, Policy policy) {
        super(Opcodes.ASM9);
        this.home = home;
        this.closed = closed;
        this.policy = policy;
    }

    /** What is used and may not be, each once per line. */
    List<Compilation.Spot> refused() {
        return refused.stream().distinct().toList();
    }

    /** Where the JVM is halted. */
    List<Compilation.Spot> halts() {
        return List.copyOf(halts);
    }

    /** Where a synchronized block begins; each with the name of its method. */
    List<Compilation.Spot> monitors() {
        return List.copyOf(monitors);
    }

    @Override
    public void visitSource(String source, String debug) {
        file = source;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        String type = name.replace('/', '.');
        if (!isAtHome(type)) {
            refused.add(new Compilation.Spot(file, 0, "class " + type));
        }
        useClass(superName, 0);
        for (String each : interfaces) {
            useClass(each, 0);
        }
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        if ((access & Opcodes.ACC_NATIVE) != 0) {
            refused.add(new Compilation.Spot(file, 0, "native " + name));
        }
        return new Body(name);
    }

    private boolean isAtHome(String type) {
        return type.startsWith(home + ".") && type.indexOf('.', home.length() + 1) < 0;
    }

    private void useClass(String internalName, int line) {
        Type type = Type.getObjectType(internalName);
        while (type.getSort() == Type.ARRAY) {
            type = type.getElementType();
        }
        String name = type.getClassName();
        if (type.getSort() == Type.OBJECT && (isAtHome(name) ? closed.contains(name) : !policy.allowsClass(name))) {
            refused.add(new Compilation.Spot(file, line, name));
        }
    }

    private void useMember(String owner, String name, String descriptor, int line) {
        useClass(owner, line);
        String type = Type.getObjectType(owner).getClassName();
        if (!policy.allowsMember(type, name, descriptor)) {
            refused.add(new Compilation.Spot(file, line, name.equals("<init>") ? "new " + type : type + "." + name));
        }
        if (type.equals("java.lang.Runtime") && name.equals("halt")) {
            halts.add(new Compilation.Spot(file, line, "Runtime.halt"));
        }
    }

    /** The instructions of one method. */
    private final class Body extends MethodVisitor {

        private final String method;
        private int line;

        Body(String method) {
            super(Opcodes.ASM9);
            this.method = method;
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.MONITORENTER) {
                monitors.add(new Compilation.Spot(file, line, method));
            }
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = number;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            useMember(owner, name, descriptor, line);
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            useMember(owner, name, descriptor, line);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            useClass(type, line);
        }

        @Override
        public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
            useClass(descriptor, line);
        }

        @Override
        public void visitLdcInsn(Object value) {
            use(value);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            useClass(bootstrap.getOwner(), line);
            for (Object argument : arguments) {
                use(argument);
            }
        }

        @Override
        public void visitTryCatchBlock(Label start, Label end, Label handler, String type) {
            if (type != null) {
                useClass(type, line);
            }
        }

        private void use(Object constant) {
            if (constant instanceof Handle handle) {
                useMember(handle.getOwner(), handle.getName(), handle.getDesc(), line);
            } else if (constant instanceof Type type && type.getSort() >= Type.ARRAY && type.getSort() <= Type.OBJECT) {
                useClass(type.getInternalName(), line);
            }
        }
    }
}
