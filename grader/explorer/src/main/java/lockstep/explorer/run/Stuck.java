package lockstep.explorer.run;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.AbstractOwnableSynchronizer;
import java.util.concurrent.locks.AbstractQueuedSynchronizer;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.outcome.Standing;

/**
 * A schedule in which nobody can go on, looked at by the driver. A cycle of holds and waits, or a thread that waits for a signal while it keeps what another needs, is a deadlock; a wait for a
 * notification, a condition or an unpark that is not coming is a lost wake-up; what is left when the body is over is a leak.
 */
final class Stuck {
    private final Run run;
    private final ArrayList<Task> standing = new ArrayList<>();
    private Finding finding;
    private String message;

    Stuck(Run run) {
        this.run = run;
        for (Task task : run.tasks) {
            if (!task.done && !task.runnable && task.deadline == Task.NEVER) {
                standing.add(task);
            }
        }
        judge();
    }

    Finding finding() {
        return finding;
    }

    String message() {
        return message;
    }

    private void judge() {
        Task inCycle = cycle();
        Task keeper = keeper();
        Task signal = waitsForSignal();
        if (inCycle != null) {
            finding = Finding.DEADLOCK;
            message = cycleText(inCycle);
        } else if (keeper != null) {
            finding = Finding.DEADLOCK;
            message = keeper.name().concat(" waits and keeps what another thread needs");
        } else if (signal != null) {
            finding = Finding.LOST_WAKEUP;
            message = signal.name().concat(" waits for a signal that does not come");
        } else if (run.bodyOver) {
            finding = Finding.THREAD_LEAK;
            message = leakText();
        } else {
            finding = Finding.DEADLOCK;
            message = waitsText();
        }
    }

    /** Turns the judgement into one on a schedule that ran and ran: unless somebody that counts stands still, it never ends. */
    void endless() {
        Task body = run.tasks.get(0);
        boolean stands = standing.contains(body) && body.waiting != Waiting.JOIN;
        if (!stands || finding == Finding.THREAD_LEAK) {
            finding = Finding.LIVELOCK;
            message = "threads run and run, and nothing they do lets any of them end";
        }
    }

    private Task cycle() {
        for (Task task : standing) {
            Task at = task;
            for (int i = 0; i <= standing.size() && at != null; i++) {
                at = holder(at);
                if (at == task) {
                    return task;
                }
            }
        }
        return null;
    }

    private String cycleText(Task start) {
        String text = start.name();
        Task at = start;
        do {
            Task next = holder(at);
            text = text.concat(at == start ? " waits for " : ", which waits for ").concat(next.name());
            at = next;
        } while (at != start);
        return text;
    }

    /** A task that waits for a signal and holds a lock on which another task stands. */
    private Task keeper() {
        for (Task task : standing) {
            Task holder = holder(task);
            if (holder != null && task.waiting != Waiting.JOIN && !isFuture(task.blocker) && standing.contains(holder) && holder(holder) == null) {
                return holder;
            }
        }
        return null;
    }

    private Task waitsForSignal() {
        for (Task task : standing) {
            boolean parksItself = task.waiting == Waiting.PARKED && !inLibrary(task);
            if (!task.thread.isDaemon() && !isLibraryThread(task)
                && (task.waiting == Waiting.NOTIFICATION || task.waiting == Waiting.PARKED && blockerOf(task) instanceof Condition && awaitsItself(task) || parksItself)) {
                return task;
            }
        }
        return null;
    }

    /** The thread that has what this one waits for, where one thread has it. */
    private Task holder(Task task) {
        switch (task.waiting) {
            case MONITOR:
                return ((Monitor) task.waitingOn).owner;
            case JOIN:
                return (Task) task.waitingOn;
            case CLASS_INIT:
                return ((ClassState) task.waitingOn).initializer;
            case PARKED:
                return owner(blockerOf(task));
            default:
                return null;
        }
    }

    private Task owner(Object blocker) {
        Object thread = null;
        if (blocker instanceof AbstractOwnableSynchronizer) {
            thread = field(blocker, AbstractOwnableSynchronizer.class, "exclusiveOwnerThread");
        } else if (blocker instanceof FutureTask) {
            thread = field(blocker, FutureTask.class, "runner");
        }
        return thread instanceof Thread ? run.find((Thread) thread) : null;
    }

    private static boolean isFuture(Object blocker) {
        return blocker instanceof FutureTask;
    }

    private static Object blockerOf(Task task) {
        return task.blocker != null ? task.blocker : LockSupport.getBlocker(task.thread);
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

    /** Whether the thread is inside a class of {@code java.util.concurrent} other than {@code LockSupport} below its innermost program frame. */
    private static boolean inLibrary(Task task) {
        for (StackTraceElement frame : task.thread.getStackTrace()) {
            String name = frame.getClassName();
            if (Frames.isProgram(name)) {
                return false;
            }
            if (name.startsWith("java.util.concurrent.") && !name.endsWith(".LockSupport")) {
                return true;
            }
        }
        return true;
    }

    /** Whether the program itself called {@code await}, not a queue or pool of the JDK's. */
    private static boolean awaitsItself(Task task) {
        for (StackTraceElement frame : task.thread.getStackTrace()) {
            String name = frame.getClassName();
            if (Frames.isProgram(name)) {
                return true;
            }
            if (name.startsWith("java.util.concurrent.") && !name.startsWith("java.util.concurrent.locks.")) {
                return false;
            }
        }
        return false;
    }

    /** A pool's worker or a timer: no frame of the program's is on its stack. */
    private static boolean isLibraryThread(Task task) {
        return Frames.program(task.thread.getStackTrace()).isEmpty();
    }

    private String waitsText() {
        for (Task task : standing) {
            if (!isLibraryThread(task)) {
                return task.name().concat(" ").concat(waitsFor(task)).concat(", and nobody is left to end that");
            }
        }
        return "no thread can go on";
    }

    private String leakText() {
        for (Task task : standing) {
            if (!task.thread.isDaemon()) {
                Place place = Sites.place(task.startedAt);
                return task.name().concat(" never ends; it was started at ").concat(place.text());
            }
        }
        return "a thread never ends";
    }

    private static String waitsFor(Task task) {
        switch (task.waiting) {
            case MONITOR:
                return "wants the monitor of ".concat(Names.of(((Monitor) task.waitingOn).object));
            case NOTIFICATION:
                return "waits to be notified on ".concat(Names.of(((Monitor) task.waitingOn).object));
            case JOIN:
                return "joins ".concat(((Task) task.waitingOn).name());
            case CLASS_INIT:
                return "waits for the initialisation of ".concat(((ClassState) task.waitingOn).name());
            case SLEEP:
                return "sleeps";
            case PARKED:
                Object blocker = blockerOf(task);
                return blocker == null ? "is parked" : "waits on ".concat(Frames.called(blocker));
            default:
                return "is ready to run";
        }
    }

    /** Everybody who is not done, for the evidence. */
    List<Standing> standing() {
        ArrayList<Standing> result = new ArrayList<>();
        for (Task task : run.tasks) {
            if (!task.done) {
                Task holder = holder(task);
                ArrayList<String> holds = new ArrayList<>();
                for (Monitor monitor : task.held) {
                    holds.add(Names.of(monitor.object).concat(" (since ").concat(Sites.place(monitor.ownedSince).text()).concat(")"));
                }
                result.add(new Standing(task.name(), waitsFor(task), holder == null ? "" : holder.name(), holds, Frames.program(task.thread.getStackTrace())));
            }
        }
        return result;
    }
}
