package lockstep.explorer.agent;

import java.util.ArrayList;
import java.util.List;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.run.Sites;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * A class of the program on its way into the JVM: its methods go through one visitor per concern; it carries notes of
 * the race detector; and its static initialiser becomes a method that can run again, for which its static fields lose
 * {@code final}.
 */
final class ProgramClass extends ClassVisitor {
    static final String INIT = "lockstep$init";
    private static final String CLINIT = "lockstep$clinit";
    private static final String EPOCH = "lockstep$epoch";
    private static final String SHADOW = "lockstep$shadow";
    private static final String SHADOW_METHOD = "lockstepShadow";
    private static final int SYNTHETIC = Opcodes.ACC_PUBLIC | Opcodes.ACC_SYNTHETIC;

    private final ClassFacts facts;
    private final ClassFacts.Library library;
    private final List<StaticField> statics = new ArrayList<>();
    private String file = "?";
    private boolean carriesNotes;
    private boolean restarts;
    private boolean sawInitialiser;

    private record StaticField(String name, String descriptor) {
    }

    ProgramClass(ClassVisitor next, ClassFacts facts, ClassFacts.Library library) {
        super(Opcodes.ASM9, next);
        this.facts = facts;
        this.library = library;
    }

    @Override
    public void visit(int version, int access, String name, String signature, String superName, String[] interfaces) {
        restarts = facts.hasStaticState && !facts.isInterface;
        carriesNotes = !facts.isInterface && !Program.isProgram(superName) && !superName.equals("java/lang/Record");
        String[] more = interfaces;
        if (carriesNotes) {
            more = java.util.Arrays.copyOf(interfaces, interfaces.length + 1);
            more[interfaces.length] = "lockstep/explorer/run/Shadowed";
        }
        super.visit(Math.max(version & 0xffff, Opcodes.V1_5) | version & 0xffff0000, access, name, signature, superName, more);
    }

    @Override
    public void visitSource(String source, String debug) {
        file = source == null ? "?" : source;
        super.visitSource(source, debug);
    }

    @Override
    public FieldVisitor visitField(int access, String name, String descriptor, String signature, Object value) {
        int flags = access;
        if (restarts && (access & Opcodes.ACC_STATIC) != 0 && value == null) {
            statics.add(new StaticField(name, descriptor));
            flags &= ~Opcodes.ACC_FINAL;
        } else if (facts.isInterface && facts.computed.contains(name)) {
            statics.add(new StaticField(name, descriptor));
        }
        return super.visitField(flags, name, descriptor, signature, value);
    }

    @Override
    public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
        if (name.equals("<clinit>") && facts.hasStaticState) {
            sawInitialiser = true;
            MethodVisitor body = super.visitMethod(Opcodes.ACC_STATIC | SYNTHETIC, CLINIT, "()V", null, null);
            return methods(new Zeroing(body), access, name, descriptor);
        }
        boolean locks = (access & Opcodes.ACC_SYNCHRONIZED) != 0 && (access & Opcodes.ACC_NATIVE) == 0;
        MethodVisitor body = super.visitMethod(locks ? access & ~Opcodes.ACC_SYNCHRONIZED : access, name, descriptor, signature, exceptions);
        return (access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_NATIVE)) != 0 ? body : methods(body, access, name, descriptor);
    }

    /** The visitors of one method. Code runs through them from the outermost, which sees only what was written, to the innermost. */
    private MethodVisitor methods(MethodVisitor body, int access, String name, String descriptor) {
        int free = facts.locals.getOrDefault(name + descriptor, 0);
        boolean isStatic = (access & Opcodes.ACC_STATIC) != 0;
        ProgramPlaces places = new ProgramPlaces(facts.name, name, file, facts.firstLines.getOrDefault(name + descriptor, 0));
        Constructing constructing = new Constructing(name);
        MethodVisitor chain = new FirstLine(body, facts.firstLines.getOrDefault(name + descriptor, 0));
        if ((access & Opcodes.ACC_SYNCHRONIZED) != 0) {
            int site = Sites.add(new Place(facts.name.replace('/', '.'), name, file, facts.firstLines.getOrDefault(name + descriptor, 0)),
                "synchronized", "", true);
            chain = new AroundVisitor.Synchronized(chain, free, facts.name, isStatic, site);
        }
        chain = new MonitorVisitor(chain, free, places);
        chain = new CallVisitor(chain, free, places, library);
        chain = new VolatileVisitor(chain, free, places, library, constructing, true);
        chain = new DataVisitor(chain, free, places, library, constructing);
        chain = new ArrayVisitor(chain, free, places);
        chain = new CollectionVisitor(chain, free, places, library, true);
        chain = new CallbackVisitor(chain, free, places, library);
        chain = new SignalVisitor(chain, free);
        chain = new PointVisitor(chain, free, places, library, isEntry(name, access));
        chain = new Receivers(chain, places);
        boolean asks = facts.hasStaticState && (isStatic || name.equals("<init>")) && !name.equals("<clinit>");
        chain = new StaticVisitor(chain, free, facts.name, library, asks);
        boolean begins = name.equals("run") && descriptor.equals("()V") && library.extendsClass(facts.name, "java/lang/Thread");
        return new Outermost(chain, free, places, constructing, begins);
    }

    private static boolean isEntry(String name, int access) {
        boolean lambda = name.startsWith("lambda$") && (access & Opcodes.ACC_SYNTHETIC) != 0;
        return lambda || (access & Opcodes.ACC_STATIC) == 0 && (name.equals("run") || name.equals("call") || name.equals("compute"));
    }

    @Override
    public void visitEnd() {
        if (carriesNotes) {
            notes();
        }
        if (restarts) {
            restart();
        } else if (facts.hasStaticState) {
            Restart.ask(super.visitMethod(Opcodes.ACC_STATIC | SYNTHETIC, INIT, "()V", null, null), facts.name, "", true);
            statics.forEach(field -> InterfaceFields.reader(cv, facts.name, field.name, field.descriptor));
        }
        super.visitEnd();
    }

    private void notes() {
        String type = "Ljava/lang/Object;";
        super.visitField(SYNTHETIC | Opcodes.ACC_TRANSIENT, SHADOW, type, null, null).visitEnd();
        MethodVisitor get = super.visitMethod(SYNTHETIC, SHADOW_METHOD, "()" + type, null, null);
        get.visitCode();
        get.visitVarInsn(Opcodes.ALOAD, 0);
        get.visitFieldInsn(Opcodes.GETFIELD, facts.name, SHADOW, type);
        get.visitInsn(Opcodes.ARETURN);
        get.visitMaxs(0, 0);
        get.visitEnd();
        MethodVisitor set = super.visitMethod(SYNTHETIC, SHADOW_METHOD, "(" + type + ")V", null, null);
        set.visitCode();
        set.visitVarInsn(Opcodes.ALOAD, 0);
        set.visitVarInsn(Opcodes.ALOAD, 1);
        set.visitFieldInsn(Opcodes.PUTFIELD, facts.name, SHADOW, type);
        set.visitInsn(Opcodes.RETURN);
        set.visitMaxs(0, 0);
        set.visitEnd();
    }

    private void restart() {
        super.visitField(Opcodes.ACC_STATIC | SYNTHETIC, EPOCH, "I", null, null).visitEnd();
        if (!sawInitialiser) {
            MethodVisitor empty = new Zeroing(super.visitMethod(Opcodes.ACC_STATIC | SYNTHETIC, CLINIT, "()V", null, null));
            empty.visitCode();
            empty.visitInsn(Opcodes.RETURN);
            empty.visitMaxs(0, 0);
            empty.visitEnd();
        }
        String parent = Program.isProgram(facts.parent) && library.get(facts.parent).hasStaticState ? facts.parent : "";
        Restart.ask(super.visitMethod(Opcodes.ACC_STATIC | SYNTHETIC, INIT, "()V", null, null), facts.name, parent, false);
        if (sawInitialiser) {
            Restart.initialiser(super.visitMethod(Opcodes.ACC_STATIC, "<clinit>", "()V", null, null), facts.name);
        }
    }

    /** Sets the static fields to zero before the initialiser's own code. */
    private final class Zeroing extends MethodVisitor {
        Zeroing(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public void visitCode() {
            super.visitCode();
            for (StaticField field : statics) {
                mv.visitInsn(zero(Type.getType(field.descriptor)));
                if (facts.isInterface) {
                    InterfaceFields.write(mv, facts.name, field.name, field.descriptor);
                } else {
                    mv.visitFieldInsn(Opcodes.PUTSTATIC, facts.name, field.name, field.descriptor);
                }
            }
        }

        private static int zero(Type type) {
            return switch (type.getSort()) {
                case Type.LONG -> Opcodes.LCONST_0;
                case Type.FLOAT -> Opcodes.FCONST_0;
                case Type.DOUBLE -> Opcodes.DCONST_0;
                case Type.OBJECT, Type.ARRAY -> Opcodes.ACONST_NULL;
                default -> Opcodes.ICONST_0;
            };
        }
    }

    /** Gives the line of a method's first instruction to what is put before it. */
    private static final class FirstLine extends MethodVisitor {
        private final int line;

        FirstLine(MethodVisitor next, int line) {
            super(Opcodes.ASM9, next);
            this.line = line;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            if (line > 0) {
                Label start = new Label();
                mv.visitLabel(start);
                mv.visitLineNumber(line, start);
            }
        }
    }

    /** Sees the code as it was written: keeps the line, and whether a constructor's {@code this} exists yet. */
    private static final class Outermost extends Rewriter {
        private final ProgramPlaces places;
        private final Constructing constructing;
        private final boolean begins;

        Outermost(MethodVisitor next, int firstFree, ProgramPlaces places, Constructing constructing, boolean begins) {
            super(next, firstFree);
            this.places = places;
            this.constructing = constructing;
            this.begins = begins;
        }

        @Override
        public void visitCode() {
            super.visitCode();
            if (begins) {
                mv.visitVarInsn(Opcodes.ALOAD, 0);
                hook("ThreadHooks", "begin", "(Ljava/lang/Object;)V");
            }
        }

        @Override
        public void visitLineNumber(int line, Label start) {
            places.line(line, start);
            super.visitLineNumber(line, start);
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            if (opcode == Opcodes.NEW) {
                constructing.created();
            }
            super.visitTypeInsn(opcode, type);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
            if (opcode == Opcodes.INVOKESPECIAL && name.equals("<init>")) {
                constructing.initialized();
            }
        }
    }
}
