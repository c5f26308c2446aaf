package lockstep.explorer.agent;

import static lockstep.explorer.agent.JdkRow.ANY;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lockstep.explorer.agent.JdkRow.Form;

/** All hooks into methods of the JDK, and the JDKs that have them. */
final class JdkTable {
    private static final String THREAD = "java/lang/Thread";
    private static final String PARKING = "java/util/concurrent/locks/LockSupport";
    private static final String FUTURE = "java/util/concurrent/CompletableFuture";
    private static final String LOCKS = "java/util/concurrent/locks/";
    private static final String UNIT = "Ljava/util/concurrent/TimeUnit;";
    private static final String INVOKE = "java/lang/invoke/";
    private static final String LINKING = INVOKE + "MethodHandleNatives";

    private final List<JdkRow> rows = new ArrayList<>();
    private final int jdk;

    JdkTable(int jdk) {
        this.jdk = jdk;
        threads();
        parking();
        locks();
        others();
    }

    List<JdkRow> rows() {
        return rows;
    }

    private void threads() {
        begin(THREAD, 17, ANY);
        begin("java/util/concurrent/ForkJoinWorkerThread", 17, ANY);
        begin("java/util/TimerThread", 17, ANY);
        begin("java/util/concurrent/DelayScheduler", 25, ANY);
        begin("java/lang/ThreadBuilders$BoundVirtualThread", 21, ANY);
        add("java/lang/VirtualThread", "start", "(Ljdk/internal/vm/ThreadContainer;)V", Form.FIRST, "ThreadHooks.unmounted", 21, ANY);
        add(THREAD, "start", "()V", Form.BEFORE_START, "ThreadHooks.starting", 17, ANY);
        add(THREAD, "start", "(Ljdk/internal/vm/ThreadContainer;)V", Form.BEFORE_START, "ThreadHooks.starting", 21, ANY);
        add(THREAD, "exit", "()V", Form.LAST, "ThreadHooks.ended", 17, ANY);
        add(THREAD, "dispatchUncaughtException", "(Ljava/lang/Throwable;)V", Form.SKIP, "ThreadHooks.dispatch", 17, ANY);
        add("java/lang/ThreadGroup", "uncaughtException", "(Ljava/lang/Thread;Ljava/lang/Throwable;)V", Form.SKIP, "ThreadHooks.uncaught", 17, ANY);
        add(THREAD, "interrupt", "()V", Form.SKIP, "ThreadHooks.interrupt", 17, ANY);
        add(THREAD, "isInterrupted", "()Z", Form.NUMBER, "ThreadHooks.isInterrupted", 17, ANY);
        add(THREAD, "interrupted", "()Z", Form.NUMBER, "ThreadHooks.interrupted", 17, ANY);
        add(THREAD, "getAndClearInterrupt", "()Z", Form.NUMBER, "ThreadHooks.takeInterrupt", 21, ANY);
        add(THREAD, "getState", "()Ljava/lang/Thread$State;", Form.OBJECT, "ThreadHooks.state", 17, ANY);
        add(THREAD, "nextThreadNum", "()I", Form.NUMBER, "ThreadHooks.nextNumber", 17, 20);
        add(THREAD, "genThreadName", "()Ljava/lang/String;", Form.OBJECT, "ThreadHooks.nextName", 21, ANY);
        add(THREAD, "nextThreadID", "()J", Form.LONG, "ThreadHooks.nextId", 17, 18);
        add(THREAD + "$ThreadIdentifiers", "next", "()J", Form.LONG, "ThreadHooks.nextId", 19, ANY);
    }

    private void parking() {
        for (String name : List.of("park", "parkNanos", "parkUntil")) {
            String limit = name.equals("park") ? "" : "J";
            add(PARKING, name, "(" + limit + ")V", Form.SKIP, "ParkHooks." + name, 17, ANY);
            add(PARKING, name, "(Ljava/lang/Object;" + limit + ")V", Form.SKIP, "ParkHooks." + name, 17, ANY);
        }
        add(FUTURE, "waitingGet", "(Z)Ljava/lang/Object;", Form.FIRST, "ParkHooks.joins", 17, ANY);
        add(FUTURE, "timedGet", "(J)Ljava/lang/Object;", Form.FIRST, "ParkHooks.joins", 17, ANY);
        add(PARKING, "unpark", "(Ljava/lang/Thread;)V", Form.SKIP, "ParkHooks.unpark", 17, ANY);
    }

    private void locks() {
        add(LOCKS + "AbstractOwnableSynchronizer", "setExclusiveOwnerThread", "(Ljava/lang/Thread;)V", Form.SKIP, "LockHooks.owner", 17, ANY);
        String read = LOCKS + "ReentrantReadWriteLock$ReadLock";
        add(read, "lock", "()V", Form.LAST, "LockHooks.readLocked", 17, ANY);
        add(read, "lockInterruptibly", "()V", Form.LAST, "LockHooks.readLocked", 17, ANY);
        add(read, "tryLock", "()Z", Form.RESULT, "LockHooks.readTried", 17, ANY);
        add(read, "tryLock", "(J" + UNIT + ")Z", Form.RESULT, "LockHooks.readTried", 17, ANY);
        add(read, "unlock", "()V", Form.LAST, "LockHooks.readUnlocked", 17, ANY);
        stamped("Write", "LockHooks.write");
        stamped("Read", "LockHooks.read");
        stamped("tryConvertToOptimisticRead", "(J)J", Form.RESULT, "LockHooks.optimisticConverted");
    }

    private void stamped(String mode, String hooks) {
        String name = mode.toLowerCase(Locale.ROOT) + "Lock";
        stamped(name, "()J", Form.RESULT, hooks + "Stamped");
        stamped(name + "Interruptibly", "()J", Form.RESULT, hooks + "Stamped");
        stamped("try" + mode + "Lock", "()J", Form.RESULT, hooks + "Stamped");
        stamped("try" + mode + "Lock", "(J" + UNIT + ")J", Form.RESULT, hooks + "Stamped");
        stamped("tryConvertTo" + mode + "Lock", "(J)J", Form.RESULT, hooks + "Converted");
        stamped("unlock" + mode, "(J)V", Form.LAST, hooks + "Unstamped");
        stamped("unstampedUnlock" + mode, "()V", Form.LAST, hooks + "Unstamped");
        stamped("tryUnlock" + mode, "()Z", Form.RESULT, hooks + "TriedUnstamped");
    }

    private void stamped(String method, String descriptor, Form form, String hook) {
        add(LOCKS + "StampedLock", method, descriptor, form, hook, 17, ANY);
    }

    private void others() {
        add("java/security/SecureRandom", "nextBytes", "([B)V", Form.SKIP, "ValueHooks.bytes", 17, ANY);
        add("java/time/Clock", "currentInstant", "()Ljava/time/Instant;", Form.OBJECT, "TimeHooks.instant", 17, ANY);
        add("java/lang/ClassLoader", "loadClass", "(Ljava/lang/String;)Ljava/lang/Class;", Form.IGNORED, "IgnoreHooks.enter", 17, ANY);
        for (String method : List.of("linkCallSite", "linkMethod", "linkMethodHandleConstant", "findMethodHandleType")) {
            add(LINKING, method, null, Form.IGNORED, "IgnoreHooks.enter", 17, ANY);
        }
        // What is done once per JVM, when a handle is first used in some way, and then kept.
        add(INVOKE + "VarForm", "resolveMemberName", null, Form.IGNORED, "IgnoreHooks.enter", 17, ANY);
        add(INVOKE + "VarHandle", "getMethodHandleUncached", null, Form.IGNORED, "IgnoreHooks.enter", 17, ANY);
        add(INVOKE + "MethodHandle", "asTypeUncached", null, Form.IGNORED, "IgnoreHooks.enter", 17, ANY);
        add(INVOKE + "MethodType", "makeImpl", null, Form.IGNORED, "IgnoreHooks.enter", 17, ANY);
    }

    private void begin(String owner, int from, int to) {
        add(owner, "run", "()V", Form.FIRST, "ThreadHooks.begin", from, to);
    }

    private void add(String owner, String method, String descriptor, Form form, String hook, int from, int to) {
        JdkRow row = new JdkRow(owner, method, descriptor == null ? "" : descriptor, form, hook, from, to);
        if (row.applies(jdk)) {
            rows.add(row);
        }
    }
}
