package lockstep.checks.backgroundtasks;

import java.time.Duration;
import java.util.List;
import lockstep.backgroundtasks.Background;
import lockstep.backgroundtasks.Handle;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.explorer.Explore;

/** How it all ends. */
class CloseChecks {

    private static final Duration PERIOD = Duration.ofSeconds(10);

    @Check(points = 10)
    @Explore(schedules = 200)
    void close_waits_for_the_run_under_way() throws InterruptedException {
        Background background = new Background(2, new Told());
        Chore chore = Chore.ofSeconds(3_600);
        background.every("feed", PERIOD, chore);
        Pause.millis(5_000);
        Closer owner = Closer.start(background);
        Pause.millis(5_000);
        requireWaiting(owner, chore, "close-does-not-wait");
        Closer.requireRefused(background);
        Pause.millis(3_000_000);
        requireWaiting(owner, chore, "close-gives-up-waiting");
        owner.interrupt();
        Pause.millis(5_000);
        if (!owner.isAlive()) {
            throw Finding.wrongResult("interrupt-ends-close");
        }
        owner.join();
        if (!owner.interruptedAtEnd()) {
            throw Finding.wrongResult("interrupt-lost");
        }
        requireOneWholeRun(chore);
        background.close();
        requireReturnWhereNothingRuns();
    }

    /** All threads are free, and what would begin next is a run that does not begin any more. */
    private static void requireReturnWhereNothingRuns() throws InterruptedException {
        Background background = new Background(3, new Told());
        background.every("feed", Duration.ofHours(1), Chore.quick());
        Pause.millis(5_000);
        Closer owner = Closer.start(background);
        Pause.millis(5_000);
        if (owner.isAlive()) {
            throw Finding.wrongResult("close-waits-for-nothing");
        }
    }

    private static void requireWaiting(Closer owner, Chore chore, String key) {
        if (chore.interrupts() > 0) {
            throw Finding.wrongResult("close-interrupts");
        } else if (!owner.isAlive()) {
            throw Finding.wrongResult(key).because(key);
        }
    }

    private static void requireOneWholeRun(Chore chore) throws InterruptedException {
        Pause.millis(60_000);
        if (chore.interrupts() > 0) {
            throw Finding.wrongResult("close-interrupts");
        } else if (chore.runs() != 1) {
            throw Finding.wrongResult("runs-after-close", chore.begins());
        }
    }

    @Check(points = 10)
    @Explore(schedules = 200)
    void what_is_to_run_once_runs_even_after_close() throws InterruptedException {
        Background background = new Background(2, new Told());
        Chore repeated = Chore.quick();
        Chore late = Chore.ofSeconds(1);
        Chore never = Chore.quick();
        background.every("feed", PERIOD, repeated);
        background.after(Duration.ofSeconds(30), late);
        Handle handle = background.after(Duration.ofHours(1), never);
        Pause.millis(5_000);
        Closer owner = Closer.start(background);
        Pause.millis(5_000);
        boolean waits = owner.isAlive();
        Pause.millis(25_000);
        handle.cancel();
        Pause.millis(5_000);
        requireOnce(late);
        if (!waits) {
            throw Finding.wrongResult("close-waits-for-no-later-task").because("close-does-not-wait");
        } else if (repeated.runs() != 1) {
            throw Finding.wrongResult("runs-after-close", repeated.begins());
        } else if (owner.isAlive()) {
            throw Finding.wrongResult("waits-for-the-cancelled").because("cancelled-task-stays-in-the-queue");
        } else if (never.runs() > 0) {
            throw Finding.wrongResult("once-runs-after-cancel");
        }
    }

    private static void requireOnce(Chore late) {
        if (late.runs() == 0) {
            throw Finding.wrongResult("dropped").because("drops-what-must-finish");
        } else if (!late.begins().equals(List.of(30L))) {
            throw Finding.wrongResult("once-at-another-time", 30, late.begins());
        } else if (late.interrupts() > 0) {
            throw Finding.wrongResult("close-interrupts");
        }
    }
}
