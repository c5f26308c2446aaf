package lockstep.explorer.run;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.StampedLock;
import lockstep.explorer.outcome.Holding;
import lockstep.explorer.outcome.Standing;
import lockstep.explorer.outcome.Wait;

/** What a standing task stands at, read off the task, its stack and the JDK's own synchronisers. */
final class Waits {
    private static final String JUC = "java.util.concurrent.";

    private Waits() {
    }

    /** All tasks that there are now: a thread that has run out of control may add one meanwhile. */
    static List<Task> tasks(Run run) {
        ArrayList<Task> tasks = new ArrayList<>();
        for (Object task : run.tasks.toArray()) {
            if (task != null) {
                tasks.add((Task) task);
            }
        }
        return tasks;
    }

    /** The thread that has what this one waits for, where one thread has it; else {@code null}. */
    static Task holder(Task task) {
        switch (task.waiting) {
            case MONITOR:
                return ((Monitor) task.waitingOn).owner;
            case JOIN:
                return (Task) task.waitingOn;
            case CLASS_INIT:
                return ((ClassState) task.waitingOn).initializer;
            case PARKED:
                return owner(task.run, blocker(task));
            default:
                return null;
        }
    }

    private static Task owner(Run run, Object blocker) {
        Object thread = null;
        if (blocker instanceof AbstractOwnableSynchronizer) {
            thread = field(blocker, AbstractOwnableSynchronizer.class, "exclusiveOwnerThread");
        } else if (blocker instanceof FutureTask) {
            thread = field(blocker, FutureTask.class, "runner");
        }
        return thread instanceof Thread ? run.find((Thread) thread) : reader(run, blocker);
    }

    /** A thread that shares the lock, where nobody has it alone. */
    private static Task reader(Run run, Object blocker) {
        for (Task task : tasks(run)) {
            for (Held held : task.held) {
                if (!task.done && held instanceof HeldLock && ((HeldLock) held).blocks(blocker)) {
                    return task;
                }
            }
        }
        return null;
    }

    static Object blocker(Task task) {
        return task.blocker != null ? task.blocker : LockSupport.getBlocker(task.thread);
    }

    /** What it is parked at, as others know it: a phaser and a future have a place in a queue for each who waits. */
    static Object synchroniser(Task task) {
        Object blocker = blocker(task);
        String type = blocker == null ? "" : blocker.getClass().getName();
        if (type.equals(JUC.concat("CompletableFuture$Signaller"))) {
            return task.joined;
        }
        return type.equals(JUC.concat("Phaser$QNode")) ? field(blocker, blocker.getClass(), "phaser") : blocker;
    }

    static boolean onFuture(Task task) {
        return blocker(task) instanceof FutureTask;
    }

    /** Whether it wants a lock, as opposed to permits, a count or a condition. */
    static boolean onLock(Task task) {
        Object blocker = blocker(task);
        return task.waiting == Waiting.PARKED && (blocker instanceof StampedLock
            || blocker instanceof AbstractOwnableSynchronizer && blocker.getClass().getName().startsWith(JUC.concat("locks.")));
    }

    /** Whether it wants permits of a semaphore from which a standing task has taken some. */
    static boolean onPermits(Task task, List<Task> standing) {
        Object blocker = blocker(task);
        if (task.waiting != Waiting.PARKED || blocker == null || !blocker.getClass().getName().startsWith(Semaphore.class.getName())) {
            return false;
        }
        for (Task other : standing) {
            if (other.permits.get(blocker) != null && other.permits.get(blocker) > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pool's worker waits for a task that no worker has begun. */
    static boolean onQueuedTask(Task task) {
        Object blocker = blocker(task);
        return task.waiting == Waiting.PARKED && blocker instanceof FutureTask && !((FutureTask<?>) blocker).isDone()
            && field(blocker, FutureTask.class, "runner") == null && runs(task, JUC.concat("ThreadPoolExecutor"));
    }

    /** Whether it is the thread of a timer or of a scheduled pool. */
    static boolean isPeriodic(Task task) {
        return runs(task, "java.util.TimerThread") || runs(task, JUC.concat("ScheduledThreadPoolExecutor"));
    }

    /** Whether a method of this class, or of one inside it, is on the stack. */
    private static boolean runs(Task task, String className) {
        for (StackTraceElement frame : task.thread.getStackTrace()) {
            if (frame.getClassName().equals(className) || frame.getClassName().startsWith(className.concat("$"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the program itself called {@code await} or {@code park}, not a synchroniser, queue or pool of the JDK's. */
    static boolean awaitsItself(Task task) {
        for (StackTraceElement frame : task.thread.getStackTrace()) {
            String name = frame.getClassName();
            if (Frames.isProgram(name)) {
                return blocker(task) == null || blocker(task) instanceof Condition;
            }
            if (name.startsWith(JUC) && !name.startsWith(JUC.concat("locks."))) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether the signal it waits for is another thread's to give: at a monitor or condition unless the body was the
     * last to give one, at a latch, barrier, phaser, exchanger or future always.
     */
    static boolean awaitsOthers(Task task) {
        if (task.waiting == Waiting.NOTIFICATION) {
            Task notifier = ((Monitor) task.waitingOn).lastNotifier;
            return notifier == null || notifier.id != 0;
        }
        Object blocker = blocker(task);
        if (task.waiting != Waiting.PARKED || blocker == null) {
            return false;
        }
        if (blocker instanceof Condition && awaitsItself(task)) {
            Task notifier = task.run.signals.get(blocker);
            return notifier == null || notifier.id != 0;
        }
        String called = called(task, blocker);
        return called.startsWith("CountDownLatch.") || called.startsWith("CyclicBarrier.") || called.startsWith("Phaser.") || called.startsWith("Exchanger.")
            || called.startsWith("CompletableFuture.");
    }

    /** A pool's worker or a timer: no frame of the program's is on its stack. */
    static boolean isLibraryThread(Task task) {
        return Frames.program(task.thread.getStackTrace()).isEmpty();
    }

    private static Object field(Object object, Class<?> type, String name) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field.get(object);
        } catch (ReflectiveOperationException | RuntimeException closed) {
            return null;
        }
    }

    static Standing standing(Task task) {
        Task holder = task.waiting == Waiting.JOIN ? null : holder(task);
        Objects objects = task.run.trace.objects;
        ArrayList<Holding> holds = new ArrayList<>();
        for (Held held : task.held) {
            holds.add(new Holding(held.name(), objects.known(held.object()), Sites.place(held.ownedSince)));
        }
        return new Standing(task.name(), wait(task), on(task), object(task), holder == null ? "" : holder.name(), holds,
            Frames.program(task.thread.getStackTrace()));
    }

    static String text(Task task) {
        return standing(task).waitsFor();
    }

    private static Wait wait(Task task) {
        switch (task.waiting) {
            case MONITOR:
                return Wait.MONITOR;
            case NOTIFICATION:
                return Wait.NOTIFICATION;
            case JOIN:
                return Wait.JOIN;
            case CLASS_INIT:
                return Wait.CLASS_INIT;
            case SLEEP:
                return Wait.SLEEP;
            case PARKED:
                return blocker(task) == null ? Wait.PARKED : Wait.CALL;
            default:
                return Wait.NOTHING;
        }
    }

    private static String object(Task task) {
        boolean monitor = task.waiting == Waiting.MONITOR || task.waiting == Waiting.NOTIFICATION;
        Object object = monitor ? ((Monitor) task.waitingOn).object : task.waiting == Waiting.PARKED ? blocker(task) : null;
        return object == null ? "" : task.run.trace.objects.known(object);
    }

    private static String on(Task task) {
        switch (task.waiting) {
            case MONITOR:
            case NOTIFICATION:
                return Names.of(((Monitor) task.waitingOn).object);
            case JOIN:
                return ((Task) task.waitingOn).name();
            case CLASS_INIT:
                return ((ClassState) task.waitingOn).name();
            case PARKED:
                return blocker(task) == null ? "" : called(task, blocker(task));
            default:
                return "";
        }
    }

    /** The name of what the program itself called: the innermost class of the JDK's below the program's first frame. */
    private static String called(Task task, Object blocker) {
        String last = Frames.called(blocker);
        for (StackTraceElement frame : task.thread.getStackTrace()) {
            if (Frames.isProgram(frame.getClassName())) {
                return last;
            }
            if (frame.getClassName().startsWith(JUC)) {
                String name = frame.getClassName();
                int dollar = name.indexOf('$');
                String type = name.endsWith("$ConditionObject") ? "Condition" : name.substring(name.lastIndexOf('.') + 1, dollar < 0 ? name.length() : dollar);
                last = type.concat(".").concat(frame.getMethodName());
            }
        }
        return last;
    }
}
