package lockstep.explorer.run;

import java.util.ArrayList;

/**
 * Time as the program sees it. It stands still while anything can run, moves to the next deadline when nothing can, and
 * moves a little with each look at it, more and more where all that runs looks.
 */
final class VirtualClock {
    /** 2026-01-01T00:00:00Z */
    private static final long START_MILLIS = 1_767_225_600_000L;
    private static final long SMALLEST_TICK = 100;
    private static final long LARGEST_TICK = 10_000_000;
    private static final int PATIENCE = 16;
    /** After so many looks each moves time twice as far, whatever is done between them: a loop may go on until a moment that is far away. */
    private static final int LONG_LOOKING = 1_000;

    private long now = 1_000_000_000L;
    private long tick = SMALLEST_TICK;
    private int looks;
    private int looksInAll;
    private long least = SMALLEST_TICK;
    private int steps;

    long now() {
        return now;
    }

    /** Nanoseconds since the epoch. */
    long sinceEpoch() {
        return START_MILLIS * 1_000_000 + now;
    }

    /** Somebody did something else than look at the clock. */
    void busy() {
        looks = 0;
        tick = least;
    }

    /** One look. Answers whether there were so many in a row that others should run. */
    boolean look(ArrayList<Task> tasks) {
        if (++looksInAll % LONG_LOOKING == 0) {
            least = Math.min(least * 2, LARGEST_TICK);
            tick = Math.max(tick, least);
        }
        if (++looks > PATIENCE) {
            tick = Math.min(tick * 2, LARGEST_TICK);
        }
        now += tick;
        wake(tasks);
        return looks > PATIENCE;
    }

    /** A step, the so-manieth of those in which nobody changed anything. Whoever sleeps or waits with a limit must not do so for ever. */
    void step(int idle, ArrayList<Task> tasks) {
        if (idle % Limits.IDLE_STEPS_FOR_TIME == 0) {
            advance(tasks);
        } else if (++steps >= Limits.STEPS_PER_SLEEP) {
            steps = 0;
            long sleeper = next(tasks, true);
            pass(Math.max(Limits.NANOS_PER_SLEEP, sleeper == Task.NEVER ? 0 : sleeper - now), tasks);
        }
    }

    /** The first deadline of all, or of those alone who do nothing but wait for their time. */
    private static long next(ArrayList<Task> tasks, boolean sleepers) {
        long next = Task.NEVER;
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            if (!task.runnable && task.deadline < next && (!sleepers || task.waiting == Waiting.SLEEP || Waits.isPeriodic(task))) {
                next = task.deadline;
            }
        }
        return next;
    }

    long deadline(long nanos) {
        return nanos > Task.NEVER - now - 1 ? Task.NEVER - 1 : now + Math.max(nanos, 0);
    }

    /** Time goes by and nobody runs. */
    void pass(long nanos, ArrayList<Task> tasks) {
        now += nanos;
        wake(tasks);
    }

    /** Moves to the next deadline; answers whether there was one. */
    boolean advance(ArrayList<Task> tasks) {
        steps = 0;
        long next = next(tasks, false);
        if (next == Task.NEVER) {
            return false;
        }
        now = Math.max(now, next);
        wake(tasks);
        return true;
    }

    private void wake(ArrayList<Task> tasks) {
        for (int i = 0; i < tasks.size(); i++) {
            Task task = tasks.get(i);
            if (!task.runnable && task.deadline <= now) {
                task.timedOut = true;
                task.wake();
            }
        }
    }
}
