package lockstep.explorer.agent;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** Calls of the JDK that become calls of hooks, by a table: sleeping, joining, waiting, looking at the clock, parking past {@code LockSupport}. */
final class CallVisitor extends Rewriter {
    private static final String THREAD = "java/lang/Thread";
    private static final String RANDOM = "java/util/random/RandomGenerator";
    private static final String GENERATOR = "L" + RANDOM + ";";
    private static final Map<String, Hook> STATIC = new HashMap<>();
    private static final String GROUP = "java/lang/ThreadGroup";
    private static final Map<String, Hook> ON_GROUP = new HashMap<>();
    private static final Map<String, Hook> ON_THREAD = new HashMap<>();
    private static final Map<String, Hook> ON_ANY = new HashMap<>();

    private record Hook(String owner, String name, String descriptor) {
    }

    static {
        STATIC.put("java/lang/Thread.sleep(J)V", new Hook("TimeHooks", "sleep", "(JI)V"));
        STATIC.put("java/lang/Thread.sleep(JI)V", new Hook("TimeHooks", "sleep", "(JII)V"));
        STATIC.put("java/lang/Thread.sleep(Ljava/time/Duration;)V", new Hook("TimeHooks", "sleep", "(Ljava/time/Duration;I)V"));
        STATIC.put("java/lang/Thread.yield()V", new Hook("TimeHooks", "yield", "(I)V"));
        STATIC.put("java/lang/Thread.onSpinWait()V", new Hook("TimeHooks", "spin", "(I)V"));
        STATIC.put("java/lang/Thread.holdsLock(Ljava/lang/Object;)Z", new Hook("MonitorHooks", "holdsLock", "(Ljava/lang/Object;I)Z"));
        STATIC.put("java/lang/System.nanoTime()J", new Hook("TimeHooks", "nanoTime", "(I)J"));
        STATIC.put("java/lang/System.currentTimeMillis()J", new Hook("TimeHooks", "currentTimeMillis", "(I)J"));
        STATIC.put("java/lang/System.identityHashCode(Ljava/lang/Object;)I", new Hook("ValueHooks", "identity", "(Ljava/lang/Object;I)I"));
        STATIC.put("java/lang/System.exit(I)V", new Hook("ValueHooks", "exit", "(II)V"));
        STATIC.put("java/util/UUID.randomUUID()Ljava/util/UUID;", new Hook("ValueHooks", "uuid", "(I)Ljava/util/UUID;"));
        STATIC.put(RANDOM + ".getDefault()" + GENERATOR, new Hook("ValueHooks", "generator", "(I)" + GENERATOR));
        STATIC.put(RANDOM + ".of(Ljava/lang/String;)" + GENERATOR, new Hook("ValueHooks", "generator", "(Ljava/lang/String;I)" + GENERATOR));
        STATIC.put("java/lang/Thread.activeCount()I", new Hook("GroupHooks", "activeCount", "(I)I"));
        STATIC.put("java/lang/Thread.enumerate([Ljava/lang/Thread;)I", new Hook("GroupHooks", "enumerate", "([Ljava/lang/Thread;I)I"));
        STATIC.put("java/lang/Thread.getAllStackTraces()Ljava/util/Map;", new Hook("GroupHooks", "stacks", "(I)Ljava/util/Map;"));
        ON_GROUP.put("activeCount()I", new Hook("GroupHooks", "activeCount", "(Ljava/lang/ThreadGroup;I)I"));
        ON_GROUP.put("enumerate([Ljava/lang/Thread;)I", new Hook("GroupHooks", "enumerate", "(Ljava/lang/ThreadGroup;[Ljava/lang/Thread;I)I"));
        ON_GROUP.put("enumerate([Ljava/lang/Thread;Z)I", new Hook("GroupHooks", "enumerate", "(Ljava/lang/ThreadGroup;[Ljava/lang/Thread;ZI)I"));
        ON_THREAD.put("join()V", new Hook("ThreadHooks", "join", "(Ljava/lang/Thread;I)V"));
        ON_THREAD.put("join(J)V", new Hook("ThreadHooks", "join", "(Ljava/lang/Thread;JI)V"));
        ON_THREAD.put("join(JI)V", new Hook("ThreadHooks", "join", "(Ljava/lang/Thread;JII)V"));
        ON_THREAD.put("join(Ljava/time/Duration;)Z", new Hook("ThreadHooks", "join", "(Ljava/lang/Thread;Ljava/time/Duration;I)Z"));
        ON_THREAD.put("isAlive()Z", new Hook("ThreadHooks", "isAlive", "(Ljava/lang/Thread;I)Z"));
        ON_ANY.put("wait()V", new Hook("MonitorHooks", "await", "(Ljava/lang/Object;I)V"));
        ON_ANY.put("wait(J)V", new Hook("MonitorHooks", "await", "(Ljava/lang/Object;JI)V"));
        ON_ANY.put("wait(JI)V", new Hook("MonitorHooks", "await", "(Ljava/lang/Object;JII)V"));
        ON_ANY.put("notify()V", new Hook("MonitorHooks", "notifyOne", "(Ljava/lang/Object;I)V"));
        ON_ANY.put("notifyAll()V", new Hook("MonitorHooks", "notifyAll", "(Ljava/lang/Object;I)V"));
    }

    private static final Hook PARK = new Hook("ParkHooks", "unsafePark", "(Ljava/lang/Object;ZJI)V");
    private static final Hook UNPARK = new Hook("ParkHooks", "unsafeUnpark", "(Ljava/lang/Object;Ljava/lang/Object;I)V");
    private static final Hook HASH = new Hook("ValueHooks", "hash", "(Ljava/lang/Object;I)I");

    private static final Hook CREATE = new Hook("ValueHooks", "generator", "(L" + RANDOM + "Factory;I)" + GENERATOR);
    private static final Hook SHUTDOWN = new Hook("ExitHooks", "add", "(Ljava/lang/Runtime;Ljava/lang/Thread;I)V");
    private static final Hook NO_SHUTDOWN = new Hook("ExitHooks", "remove", "(Ljava/lang/Runtime;Ljava/lang/Thread;I)Z");
    private static final Hook EXIT = new Hook("ValueHooks", "exit", "(Ljava/lang/Object;II)V");

    private final Places places;
    private final ClassFacts.Library library;

    CallVisitor(MethodVisitor next, int firstFree, Places places, ClassFacts.Library library) {
        super(next, firstFree);
        this.places = places;
        this.library = library;
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        Hook hook = find(opcode, owner, name, descriptor);
        if (hook == null) {
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        } else {
            push(places.site(name, "", false));
            hook(hook.owner, hook.name, hook.descriptor);
        }
    }

    private Hook find(int opcode, String owner, String name, String descriptor) {
        if (opcode == Opcodes.INVOKESTATIC) {
            Hook hook = STATIC.get(owner + "." + name + descriptor);
            return hook != null || name.equals("start") || !isThread(owner) ? hook : STATIC.get(THREAD + "." + name + descriptor);
        }
        if (opcode != Opcodes.INVOKEVIRTUAL && opcode != Opcodes.INVOKEINTERFACE && !(opcode == Opcodes.INVOKESPECIAL && name.equals("wait"))) {
            return null;
        }
        if (owner.equals("jdk/internal/misc/Unsafe")) {
            return name.equals("park") ? PARK : name.equals("unpark") ? UNPARK : null;
        }
        if (owner.equals("java/lang/Runtime") && (name.equals("exit") || name.equals("halt"))) {
            return EXIT;
        }
        if (owner.equals("java/lang/Runtime") && name.endsWith("ShutdownHook")) {
            return name.startsWith("add") ? SHUTDOWN : NO_SHUTDOWN;
        }
        if (owner.equals(RANDOM + "Factory") && name.equals("create") && descriptor.startsWith("()")) {
            return CREATE;
        }
        if (owner.equals("java/lang/Object") && name.equals("hashCode")) {
            return HASH;
        }
        Hook any = ON_ANY.get(name + descriptor);
        if (any != null) {
            return any;
        }
        Hook onGroup = ON_GROUP.get(name + descriptor);
        if (onGroup != null && isA(GROUP, owner)) {
            return onGroup;
        }
        Hook onThread = ON_THREAD.get(name + descriptor);
        return onThread != null && isThread(owner) ? onThread : null;
    }

    private boolean isThread(String owner) {
        return isA(THREAD, owner);
    }

    private boolean isA(String type, String owner) {
        return owner.equals(type) || !owner.startsWith("java/") && !owner.startsWith("[") && library.extendsClass(owner, type);
    }
}
