package lockstep.explorer.agent;

import java.util.HashSet;
import java.util.Set;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.run.Sites;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Moments at which another thread may run: before calls into {@code java.util.concurrent} and of thread methods, after
 * a start, where a task's code begins, and at every jump back.
 */
final class PointVisitor extends Rewriter {
    private static final String JUC = "java/util/concurrent/";
    /** Starts its thread itself. */
    private static final String TIMER = "java/util/Timer";
    private static final String LOGGING = "java/util/logging/";
    private static final String PIPE = "java/io/Piped";
    private static final Set<String> THREAD_CALLS = Set.of("interrupt()V", "isInterrupted()Z", "interrupted()Z",
        "getState()Ljava/lang/Thread$State;", "start()V");
    private static final String UNIT = JUC + "TimeUnit";
    private static final Set<String> UNIT_WAITS = Set.of("sleep", "timedJoin", "timedWait");
    private static final Set<String> QUIET = Set.of(JUC + "Executors", UNIT, JUC + "ThreadLocalRandom");

    private final Places places;
    private final ClassFacts.Library library;
    private final boolean entry;
    private final Set<Label> behind = new HashSet<>();

    /** @param entry whether the method may be a task's first one */
    PointVisitor(MethodVisitor next, int firstFree, Places places, ClassFacts.Library library, boolean entry) {
        super(next, firstFree);
        this.places = places;
        this.library = library;
        this.entry = entry;
    }

    @Override
    public void visitCode() {
        super.visitCode();
        if (entry) {
            point(places.site(Step.BEGINS, "", false));
        }
    }

    @Override
    public void visitLabel(Label label) {
        behind.add(label);
        super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
        if (behind.contains(label)) {
            hook("AccessHooks", "loop", "()V");
        }
        super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        boolean constructor = name.equals("<init>");
        String source = owner.startsWith("java/") || owner.startsWith("[") ? owner : library.source(owner, name + descriptor);
        boolean thread = source.equals("java/lang/Thread");
        boolean may = (source.startsWith(JUC) || source.startsWith(PIPE)) && !constructor && !QUIET.contains(source);
        int site = may || thread && THREAD_CALLS.contains(name + descriptor) ? places.call(name) : Sites.NONE;
        if (site != Sites.NONE) {
            point(site);
        }
        if (source.startsWith(LOGGING)) {
            hook("LogHooks", "used", "()V");
        }
        if (constructor && owner.equals(TIMER)) {
            here(places.site("Timer", "", false));
        } else if (source.equals(UNIT) && UNIT_WAITS.contains(name)) {
            here(places.call(name));
        }
        boolean stamped = source.equals(JUC + "locks/StampedLock") && !constructor;
        boolean asks = name.equals("validate") || name.startsWith("tryConvert");
        if (stamped && !asks && !name.equals("tryOptimisticRead")) {
            hook("ReadHooks", "unvalidated", "()V");
        }
        super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        if (site != Sites.NONE && !(stamped && descriptor.endsWith(")J"))) {
            showResult(Type.getReturnType(descriptor), site);
        }
        if (thread && (name.equals("start") && descriptor.equals("()V") || name.equals("startVirtualThread"))
            || source.startsWith("java/lang/Thread$Builder") && name.equals("start")) {
            hook("ThreadHooks", "started", "()V");
        }
        if (stamped && name.equals("tryOptimisticRead")) {
            mv.visitInsn(Opcodes.DUP2);
            hook("ReadHooks", "optimistic", "(J)V");
        } else if (stamped && asks) {
            hook("ReadHooks", "validated", "()V");
        }
    }

    /** For calls that do the rest themselves, in the JDK's code, which has no lines of the program's. */
    private void here(int site) {
        push(site);
        hook("AccessHooks", "here", "(I)V");
    }

    private void point(int site) {
        push(site);
        hook("AccessHooks", "point", "(I)V");
    }
}
