package lockstep.explorer.run;

import java.util.ArrayList;
import java.util.List;

/** Those who run while others stand, in a schedule that has gone on for too long. */
final class Runners {
    private final ArrayList<Task> runners = new ArrayList<>();
    private final List<Task> standing;

    Runners(List<Task> tasks, List<Task> standing) {
        this.standing = standing;
        for (Task task : tasks) {
            if (!task.done && !standing.contains(task)) {
                runners.add(task);
            }
        }
    }

    List<Task> all() {
        return runners;
    }

    /** Whether all of them are daemons, timers or threads of scheduled pools, which end when somebody else ends them. */
    boolean areHelpers() {
        for (Task task : runners) {
            if (!task.thread.isDaemon() && !Waits.isPeriodic(task)) {
                return false;
            }
        }
        return true;
    }

    /** Whether all of them sleep, or wait with a limit, again and again. */
    boolean goByTheClock() {
        for (Task task : runners) {
            if (!task.byTheClock()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the task waits for the end of one of them, and not for one that stands for other reasons while they go by the clock. */
    boolean areJoinedBy(Task task) {
        return task.waiting == Waiting.JOIN && !(goByTheClock() && !hold(task));
    }

    /** Whether one of them has what the task waits for, or what somebody waits for who has that. */
    private boolean hold(Task task) {
        Task at = task;
        for (int i = 0; i < standing.size() && standing.contains(at); i++) {
            at = Waits.holder(at);
        }
        return runners.contains(at);
    }
}
