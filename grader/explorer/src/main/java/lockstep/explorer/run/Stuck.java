package lockstep.explorer.run;

import java.util.ArrayList;
import java.util.List;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.outcome.Standing;
import lockstep.explorer.outcome.Why;

/**
 * A schedule in which nobody can go on, looked at by the driver. It is a deadlock where threads hold what others need:
 * a cycle of holds and waits, a lock that is never given back, a thread that waits for a signal and keeps a lock, tasks
 * that wait for tasks behind them in the same pool, threads that each wait for another one's signal. It is a leak where
 * only helpers are left when the body is over. Else somebody waits for a signal that has been given already or never
 * comes.
 */
final class Stuck {
    private final Run run;
    private final List<Task> tasks;
    private final List<Task> standing;
    private final Runners runners;
    private final ArrayList<Task> roots = new ArrayList<>();
    private Finding finding;
    private Why why;
    private String message;

    Stuck(Run run) {
        this.run = run;
        this.tasks = Waits.tasks(run);
        this.standing = standing(tasks);
        this.runners = new Runners(tasks, standing);
        for (Task task : standing) {
            boolean follows = standing.contains(Waits.holder(task)) && (task.waiting == Waiting.JOIN || Waits.onFuture(task));
            if (!task.thread.isDaemon() && !follows && !Waits.isLibraryThread(task)) {
                roots.add(task);
            }
        }
        judge();
    }

    private static List<Task> standing(List<Task> tasks) {
        ArrayList<Task> standing = new ArrayList<>();
        for (Task task : tasks) {
            if (!task.done && !task.runnable && task.deadline == Task.NEVER) {
                standing.add(task);
            }
        }
        return standing;
    }

    /** Whether threads wait for each other in a circle, whatever the others do. Asked of a thread that has the baton. */
    static boolean inCircle(List<Task> tasks) {
        return cycle(standing(tasks)) != null;
    }

    Finding finding() {
        return finding;
    }

    Why why() {
        return why;
    }

    String message() {
        return message;
    }

    private void judge() {
        Task inCycle = cycle(standing);
        Task keeper = keeper();
        Task locked = locked();
        if (inCycle != null) {
            say(Finding.DEADLOCK, Why.CIRCLE, cycleText(inCycle));
        } else if (keeper != null) {
            say(Finding.DEADLOCK, Why.KEEPS_A_LOCK, keeper.name().concat(" ").concat(Waits.text(keeper)).concat(" and keeps what another thread needs"));
        } else if (locked != null) {
            boolean queued = Waits.onQueuedTask(locked);
            say(Finding.DEADLOCK, queued ? Why.BEHIND_ITSELF : Why.NEVER_GIVEN_BACK, locked.name().concat(" ").concat(Waits.text(locked))
                .concat(queued ? ", for a task that stands behind it in its own pool" : ", which nobody will give back"));
        } else if (crossed()) {
            say(Finding.DEADLOCK, Why.CROSSED_SIGNALS, "threads wait for each other's signals: ".concat(waitsText()));
        } else if (run.bodyOver && !signalLost()) {
            say(Finding.THREAD_LEAK, Why.LEFT_BEHIND, leakText(standing, " never ends"));
        } else {
            say(Finding.LOST_WAKEUP, Why.NO_SIGNAL, waitsText().concat(", and the signal has been given already or never comes"));
        }
    }

    private void say(Finding said, Why because, String text) {
        finding = said;
        why = because;
        message = text;
    }

    /** Turns the judgement into one on a schedule that ran and ran: unless somebody that counts stands still, it never ends. */
    void endless() {
        Task body = tasks.get(0);
        boolean stands = finding != Finding.THREAD_LEAK && standing.contains(body) && !runners.areJoinedBy(body);
        if (!stands && run.bodyOver && runners.goByTheClock()) {
            leftBehind();
        } else if (!stands && !standsBesideHelpers()) {
            say(Finding.LIVELOCK, Why.RUNS_ON, "threads run and run, and nothing they do lets any of them end");
        }
    }

    /** Turns it into one on threads that still ran long after the body: unless somebody that counts stands still, they are left behind. */
    void leftBehind() {
        if (!standsBesideHelpers()) {
            say(Finding.THREAD_LEAK, Why.LEFT_BEHIND, leakText(runners.all(), " goes on for ever"));
        }
    }

    /** Whether somebody stands in a circle, or stands while only helpers run. */
    private boolean standsBesideHelpers() {
        return why == Why.CIRCLE || !roots.isEmpty() && runners.areHelpers();
    }

    private static Task cycle(List<Task> standing) {
        for (Task task : standing) {
            Task at = task;
            for (int i = 0; i <= standing.size() && standing.contains(at); i++) {
                at = Waits.holder(at);
                if (at == task) {
                    return task;
                }
            }
        }
        return null;
    }

    private static String cycleText(Task start) {
        String text = start.name();
        Task at = start;
        do {
            Task next = Waits.holder(at);
            text = text.concat(at == start ? " waits for " : ", which waits for ").concat(next.name());
            at = next;
        } while (at != start);
        return text;
    }

    /** A task that waits for a signal and holds a lock on which another task stands. */
    private Task keeper() {
        for (Task task : standing) {
            Task holder = Waits.holder(task);
            if (holder != null && task.waiting != Waiting.JOIN && !Waits.onFuture(task) && standing.contains(holder) && Waits.holder(holder) == null) {
                return holder;
            }
        }
        return null;
    }

    /** A task that stands at a lock, at permits that standing tasks have, or behind itself in its pool's queue. */
    private Task locked() {
        for (Task task : standing) {
            if (task.waiting == Waiting.MONITOR || Waits.onLock(task) || Waits.onPermits(task, standing) || Waits.onQueuedTask(task)) {
                return task;
            }
        }
        return null;
    }

    /** Several tasks, each at another synchroniser of the library's. */
    private boolean crossed() {
        Object first = null;
        for (Task task : roots) {
            Object synchroniser = Waits.synchroniser(task);
            if (task.waiting == Waiting.PARKED && synchroniser != null && !Waits.awaitsItself(task)) {
                if (first != null && first != synchroniser) {
                    return true;
                }
                first = synchroniser;
            }
        }
        return false;
    }

    /**
     * Whether somebody stands at what only another thread of the program could have ended, not at what the body would
     * have to end, as a worker does that waits for its next job.
     */
    private boolean signalLost() {
        for (Task task : roots) {
            if (Waits.awaitsOthers(task)) {
                return true;
            }
        }
        return false;
    }

    private String waitsText() {
        String text = "";
        for (Task task : roots.isEmpty() ? standing : roots) {
            text = text.concat(text.isEmpty() ? "" : "; ").concat(task.name()).concat(" ").concat(Waits.text(task));
        }
        return text.isEmpty() ? "no thread can go on" : text;
    }

    private static String leakText(List<Task> left, String how) {
        for (Task task : left) {
            if (!task.thread.isDaemon()) {
                Place place = Sites.place(task.startedAt);
                return task.name().concat(how).concat("; it was started at ").concat(place.text());
            }
        }
        return "a thread".concat(how);
    }

    /** Everybody who is not done, for the evidence. */
    List<Standing> standing() {
        ArrayList<Standing> result = new ArrayList<>();
        for (Task task : tasks) {
            if (!task.done) {
                result.add(Waits.standing(task));
            }
        }
        return result;
    }
}
