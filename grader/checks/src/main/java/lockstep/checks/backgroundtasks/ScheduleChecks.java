package lockstep.checks.backgroundtasks;

import java.time.Duration;
import java.util.List;
import lockstep.backgroundtasks.Background;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.explorer.Explore;

/** When runs begin, and how many at a time. */
class ScheduleChecks {

    private static final Duration PERIOD = Duration.ofSeconds(10);
    private static final Duration LONG = Duration.ofHours(1);

    @Check(points = 10)
    @Explore(schedules = 200, threadsMayStay = true)
    void runs_begin_one_period_apart() throws InterruptedException {
        Background background = new Background(2, new Told());
        Chore chore = Chore.ofSeconds(4);
        background.every("feed", PERIOD, chore);
        Pause.millis(35_000);
        List<Long> due = List.of(0L, 10L, 20L, 30L);
        if (!chore.begins().equals(due)) {
            Finding finding = Finding.wrongResult("out-of-step", due, chore.begins());
            boolean fromTheEnd = chore.begins().equals(List.of(0L, 14L, 28L));
            throw fromTheEnd && !waitingKeepsTheThread() ? finding.because("counts-from-the-end") : finding;
        }
    }

    private static boolean waitingKeepsTheThread() throws InterruptedException {
        Background background = new Background(1, new Told());
        Chore other = Chore.quick();
        background.every("feed", LONG, Chore.quick());
        background.every("clock", LONG, other);
        Pause.millis(1_000);
        return other.runs() == 0;
    }

    @Check(points = 10)
    @Explore(schedules = 200, threadsMayStay = true)
    void threads_are_shared_by_all_tasks() throws InterruptedException {
        if (waitingKeepsTheThread()) {
            throw Finding.wrongResult("thread-kept").because("sleep-loop-instead-of-scheduler");
        }
        Background background = new Background(2, new Told());
        Chore chore = Chore.ofSeconds(2);
        for (String name : List.of("feed", "clock", "mail")) {
            background.every(name, LONG, chore);
        }
        Pause.millis(1_000);
        if (chore.running() < 2) {
            Finding tooFew = Finding.wrongResult("too-few-at-once", chore.running(), 2);
            throw chore.running() == 1 ? tooFew.because("one-thread-for-all") : tooFew;
        }
        Pause.millis(10_000);
        if (chore.most() > 2) {
            throw Finding.wrongResult("too-many-at-once", chore.most(), 2);
        } else if (chore.runs() != 3) {
            throw Finding.wrongResult("not-begun", chore.runs(), 3);
        }
    }

    @Check(points = 10)
    @Explore(schedules = 200, threadsMayStay = true)
    void runs_of_a_task_never_overlap() throws InterruptedException {
        Background background = new Background(3, new Told());
        Chore chore = Chore.ofSeconds(3);
        background.every("feed", Duration.ofSeconds(2), chore);
        Pause.millis(10_000);
        if (chore.most() > 1) {
            throw Finding.wrongResult("overlap", chore.most()).because("runs-overlap");
        } else if (chore.runs() < 4) {
            throw Finding.wrongResult("late", chore.begins());
        }
    }

    @Check(points = 15)
    @Explore(schedules = 200, threadsMayStay = true)
    void a_failing_run_ends_nothing_but_itself() throws InterruptedException {
        Throwable exception = new IllegalStateException("no feed");
        Throwable error = new AssertionError("a feed of another kind");
        Throwable late = new IllegalArgumentException("no mail");
        Told told = new Told();
        Failing failing = new Failing(exception, error);
        Background background = new Background(1, told);
        background.every("feed", PERIOD, failing);
        background.after(Duration.ofSeconds(15), new Failing(late));
        Pause.millis(35_000);
        if (failing.runs() == 1) {
            throw Finding.wrongResult("schedule-over", "IllegalStateException").because("exception-kills-the-schedule");
        } else if (failing.runs() == 2) {
            throw Finding.wrongResult("schedule-over", "AssertionError");
        }
        told.require(exception, error, late);
        requireUndisturbedByTheHandler();
    }

    private static void requireUndisturbedByTheHandler() throws InterruptedException {
        Background background = new Background(1, failure -> {
            throw new IllegalStateException("the log is full");
        });
        Failing failing = new Failing(new IllegalStateException("no feed"));
        Chore other = Chore.quick();
        background.every("feed", PERIOD, failing);
        background.every("clock", PERIOD, other);
        Pause.millis(25_000);
        if (failing.runs() == 1 && other.runs() == 3) {
            throw Finding.wrongResult("handler-ends-the-schedule").because("handler-ends-the-schedule");
        } else if (failing.runs() != 3 || other.runs() != 3) {
            throw Finding.wrongResult("handler-disturbs", failing.runs(), other.runs(), 3);
        }
    }
}
