package lockstep.explorer.agent;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What {@code java.util.concurrent} keeps in static fields for the whole JVM is asked of the run; a pool keeps its
 * workers in the order in which they came; and immutable sets are walked in the same order in every JVM.
 */
final class PoolVisitor extends Rewriter {
    private static final String JUC = "java/util/concurrent/";
    private static final Map<String, String> FIELDS = Map.of(
        JUC + "ForkJoinPool.common", "commonPool",
        JUC + "CompletableFuture.ASYNC_POOL", "commonPool",
        JUC + "SubmissionPublisher.ASYNC_POOL", "commonPool",
        JUC + "CompletableFuture$Delayer.delayer", "delayer");

    private static final String IMMUTABLE = "java/util/ImmutableCollections";

    private final boolean ordersWorkers;

    PoolVisitor(MethodVisitor next, int firstFree, String owner) {
        super(next, firstFree);
        ordersWorkers = owner.equals(JUC + "ThreadPoolExecutor");
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        super.visitFieldInsn(opcode, owner, name, descriptor);
        if (opcode == Opcodes.GETSTATIC && owner.equals(IMMUTABLE) && name.equals("SALT32L")) {
            hook("ValueHooks", "salt", "(J)J");
        } else if (opcode == Opcodes.GETSTATIC && owner.equals(IMMUTABLE) && name.equals("REVERSE")) {
            hook("ValueHooks", "reverse", "(Z)Z");
        }
        String hook = FIELDS.get(owner + "." + name);
        if (hook != null && opcode == Opcodes.GETSTATIC) {
            hook("JucHooks", hook, "(Ljava/lang/Object;)Ljava/lang/Object;");
            mv.visitTypeInsn(Opcodes.CHECKCAST, Type.getType(descriptor).getInternalName());
        }
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        super.visitTypeInsn(opcode, ordersWorkers && opcode == Opcodes.NEW && type.equals("java/util/HashSet") ? "java/util/LinkedHashSet" : type);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        boolean set = ordersWorkers && name.equals("<init>") && owner.equals("java/util/HashSet");
        super.visitMethodInsn(opcode, set ? "java/util/LinkedHashSet" : owner, name, descriptor, isInterface);
    }
}
