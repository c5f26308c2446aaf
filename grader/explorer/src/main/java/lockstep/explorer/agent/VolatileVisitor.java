package lockstep.explorer.agent;

import java.util.Optional;
import java.util.Set;
import lockstep.explorer.run.SyncFields;
import lockstep.explorer.run.SyncHooks;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Accesses to volatile fields, directly, by {@code VarHandle} and by {@code Unsafe}: they order. */
final class VolatileVisitor extends Rewriter {
    private static final Type OBJECT = Type.getType(Object.class);
    private static final String UNSAFE = "jdk/internal/misc/Unsafe";
    private static final String HANDLE = "java/lang/invoke/VarHandle";

    private static final String QUEUES = "java/util/concurrent/locks/AbstractQueued";

    /** On newer JDKs its link is no volatile field, and is read as if it were one: what is reached by it was published with it. */
    private static final String TRANSFER_NODE = "java/util/concurrent/LinkedTransferQueue$DualNode";
    private static final Set<String> WAITERS = Set.of("java/util/concurrent/CompletableFuture$Completion",
        "java/util/concurrent/CompletableFuture$Signaller", "java/util/concurrent/FutureTask$WaitNode", "java/util/concurrent/Phaser$QNode");

    private final Places places;
    private final ClassFacts.Library library;
    private final Constructing constructing;
    private final boolean program;

    VolatileVisitor(MethodVisitor next, int firstFree, Places places, ClassFacts.Library library, Constructing constructing, boolean program) {
        super(next, firstFree);
        this.places = places;
        this.library = library;
        this.constructing = constructing;
        this.program = program;
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        ClassFacts declaring = library.declaring(owner, name);
        Optional<Integer> flags = declaring.field(name);
        boolean isVolatile = flags.isPresent() && (flags.get() & Opcodes.ACC_VOLATILE) != 0 || declaring.name.equals(TRANSFER_NODE) && name.equals("next");
        if (!program && isQueueNode(declaring.name)) {
            super.visitFieldInsn(opcode, owner, name, descriptor);
            return;
        }
        boolean constructs = constructing.isConstructor() && !program || constructing.before();
        boolean orders = isVolatile && !(constructs && opcode == Opcodes.PUTFIELD);
        if (orders) {
            before(opcode, declaring.name, name, Type.getType(descriptor));
        }
        super.visitFieldInsn(opcode, owner, name, descriptor);
        if (orders && program && (opcode == Opcodes.GETFIELD || opcode == Opcodes.GETSTATIC)) {
            show(Type.getType(descriptor));
        }
    }

    /**
     * Whether it is a place in a queue of waiting threads. What they wait for orders by itself; each wait makes such a place, and to keep them all
     * would cost a program that waits again and again more with each wait.
     */
    static boolean isQueueNode(String type) {
        return type.startsWith(QUEUES) && type.endsWith("Node") || WAITERS.contains(type);
    }

    private void before(int opcode, String owner, String name, Type type) {
        boolean write = opcode == Opcodes.PUTFIELD || opcode == Opcodes.PUTSTATIC;
        int[] slots = {};
        if (opcode == Opcodes.PUTFIELD) {
            slots = spill(type);
        }
        if (opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC) {
            mv.visitLdcInsn(Type.getObjectType(owner));
        } else {
            mv.visitInsn(Opcodes.DUP);
        }
        push(SyncFields.add(owner.replace('/', '.'), name));
        push(write ? SyncHooks.RELEASE : SyncHooks.ACQUIRE);
        push(places.site(name, "", write));
        hook("SyncHooks", "field", "(Ljava/lang/Object;III)V");
        if (opcode == Opcodes.PUTFIELD) {
            reload(slots, type);
        }
        if (program && write) {
            show(type);
        }
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        if (owner.equals(UNSAFE) && descriptor.startsWith("(Ljava/lang/Object;J") && Order.of(name) != Order.NONE) {
            unsafe(opcode, owner, name, descriptor);
        } else if (owner.equals(HANDLE) && opcode == Opcodes.INVOKEVIRTUAL && Order.of(name) != Order.NONE) {
            handle(opcode, owner, name, descriptor);
        } else {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }
    }

    private void unsafe(int opcode, String owner, String name, String descriptor) {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        int[] slots = spill(arguments);
        reload(slots, arguments);
        super.visitMethodInsn(opcode, owner, name, descriptor, false);
        boolean tried = Order.of(name) == Order.TRIED;
        if (tried) {
            mv.visitInsn(Opcodes.DUP);
        }
        mv.visitVarInsn(Opcodes.ALOAD, slots[0]);
        mv.visitVarInsn(Opcodes.LLOAD, slots[1]);
        if (tried) {
            hook("SyncHooks", "unsafeTried", "(ZLjava/lang/Object;J)V");
        } else {
            push(Order.of(name).mode);
            hook("SyncHooks", "unsafe", "(Ljava/lang/Object;JI)V");
        }
    }

    private void handle(int opcode, String owner, String name, String descriptor) {
        Type[] arguments = Type.getArgumentTypes(descriptor);
        Order order = Order.of(name);
        int coordinates = arguments.length - order.values(name);
        int[] slots = spill(arguments);
        int handle = slotAbove(arguments);
        mv.visitInsn(Opcodes.DUP);
        mv.visitVarInsn(Opcodes.ASTORE, handle);
        int site = places.site(name, "", true);
        if (program) {
            push(site);
            hook("AccessHooks", "point", "(I)V");
        }
        reload(slots, arguments);
        super.visitMethodInsn(opcode, owner, name, descriptor, false);
        if (order == Order.TRIED) {
            mv.visitInsn(Opcodes.DUP);
        }
        mv.visitVarInsn(Opcodes.ALOAD, handle);
        coordinates(coordinates, slots);
        if (order == Order.TRIED) {
            hook("SyncHooks", "handleTried", "(ZLjava/lang/invoke/VarHandle;Ljava/lang/Object;I)V");
        } else {
            push(order.mode);
            hook("SyncHooks", "handle", "(Ljava/lang/invoke/VarHandle;Ljava/lang/Object;II)V");
        }
        if (program) {
            showResult(Type.getReturnType(descriptor), site);
        }
    }

    private void coordinates(int count, int[] slots) {
        if (count == 0) {
            mv.visitInsn(Opcodes.ACONST_NULL);
        } else {
            mv.visitVarInsn(OBJECT.getOpcode(Opcodes.ILOAD), slots[0]);
        }
        if (count == 2) {
            mv.visitVarInsn(Opcodes.ILOAD, slots[1]);
        } else {
            push(-1);
        }
    }

    /** How an operation of {@code VarHandle} or {@code Unsafe} orders, told by its name. */
    private enum Order {
        NONE(0), READ(SyncHooks.ACQUIRE), WRITE(SyncHooks.RELEASE), BOTH(SyncHooks.ACQUIRE | SyncHooks.RELEASE), TRIED(0);

        private final int mode;

        Order(int mode) {
            this.mode = mode;
        }

        static Order of(String name) {
            if (name.startsWith("getAnd")) {
                return BOTH;
            }
            if (name.startsWith("compareAndExchange")) {
                return BOTH;
            }
            if (name.startsWith("compareAndSet") || name.startsWith("weakCompareAndSet")) {
                return name.endsWith("Plain") ? NONE : TRIED;
            }
            if (name.startsWith("get") && (name.endsWith("Volatile") || name.endsWith("Acquire"))) {
                return READ;
            }
            boolean writes = name.startsWith("set") || name.startsWith("put");
            return writes && (name.endsWith("Volatile") || name.endsWith("Release")) ? WRITE : NONE;
        }

        int values(String name) {
            if (this == READ) {
                return 0;
            }
            return this == TRIED || name.startsWith("compareAndExchange") ? 2 : 1;
        }
    }
}
