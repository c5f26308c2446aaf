package lockstep.checks.backgroundtasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import lockstep.backgroundtasks.Background;
import lockstep.backgroundtasks.Handle;
import lockstep.backgroundtasks.Status;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.check.Pause;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;

/** Tasks that have a name: what stops them, and what is told of them. */
class NameChecks {

    private static final Duration PERIOD = Duration.ofSeconds(10);

    @Check(points = 10)
    @Explore(schedules = 200, threadsMayStay = true)
    void cancel_ends_the_run_and_begins_no_other() throws InterruptedException {
        Background background = new Background(1, new Told());
        Chore endless = Chore.ofSeconds(100_000);
        Chore other = Chore.quick();
        Handle handle = background.every("feed", PERIOD, endless);
        background.every("clock", PERIOD, other);
        Pause.millis(5_000);
        handle.cancel();
        if (background.status().containsKey("feed")) {
            throw Finding.wrongResult("cancelled-in-status", "feed");
        }
        Pause.millis(60_000);
        if (endless.interrupts() == 0) {
            throw Finding.wrongResult("run-goes-on").because("cancel-does-not-stop-the-run");
        } else if (endless.runs() > 1) {
            throw Finding.wrongResult("runs-after-cancel", "feed");
        } else if (other.interrupts() > 0) {
            throw Finding.wrongResult("another-interrupted");
        } else if (other.runs() == 0) {
            throw Finding.wrongResult("another-stopped");
        }
        requireStoppedInTime(new Background(1, new Told()));
        requireInterrupted(new Background(1, new Told()));
    }

    /** A task that runs only once can be stopped in the middle, too. */
    private static void requireInterrupted(Background background) throws InterruptedException {
        Chore endless = Chore.ofSeconds(100_000);
        Handle handle = background.after(Duration.ofSeconds(1), endless);
        Pause.millis(5_000);
        handle.cancel();
        Pause.millis(5_000);
        if (endless.runs() > 0 && endless.interrupts() == 0) {
            throw Finding.wrongResult("only-run-goes-on").because("cancel-does-not-stop-the-run");
        }
    }

    /** Here nothing is under way when the tasks are cancelled. */
    private static void requireStoppedInTime(Background background) throws InterruptedException {
        Chore chore = Chore.quick();
        Chore later = Chore.quick();
        Handle repeated = background.every("feed", PERIOD, chore);
        Handle once = background.after(PERIOD, later);
        Pause.millis(5_000);
        repeated.cancel();
        once.cancel();
        Pause.millis(60_000);
        if (chore.runs() != 1) {
            throw chore.runs() == 0 ? Finding.wrongResult("never-begun", "feed") : Finding.wrongResult("runs-after-cancel", "feed");
        } else if (later.runs() > 0) {
            throw Finding.wrongResult("once-runs-after-cancel");
        }
    }

    @Check(points = 10)
    @Explore(threadsMayStay = true)
    @Mistake(on = Verdict.DATA_RACE, key = "status-map-not-thread-safe")
    void a_name_belongs_to_one_task() throws Exception {
        requireOneOfTwo(new Background(1, new Told()));
        Background background = new Background(1, new Told());
        Chore first = Chore.quick();
        Chore second = Chore.quick();
        Handle handle = background.every("feed", PERIOD, first);
        if (taken(background, second)) {
            throw Finding.wrongResult("name-taken-twice");
        }
        Pause.millis(25_000);
        if (second.runs() > 0) {
            throw Finding.wrongResult("refused-but-run").because("duplicate-name-leaks");
        } else if (first.runs() != 3) {
            throw Finding.wrongResult("first-disturbed", 3, first.runs());
        }
        handle.cancel();
        requireFree(background, handle);
    }

    private static void requireOneOfTwo(Background background) throws Exception {
        List<FutureTask<Boolean>> tries = new ArrayList<>();
        for (int i = 1; i <= 2; i++) {
            tries.add(new FutureTask<>(() -> taken(background, Chore.quick())));
            new Thread(tries.get(i - 1), "visitor-" + i).start();
        }
        boolean one = tries.get(0).get();
        boolean other = tries.get(1).get();
        if (one && other) {
            Finding both = Finding.wrongResult("name-taken-by-two");
            throw taken(background, Chore.quick()) ? both : both.because("asks-then-registers");
        } else if (!one && !other) {
            throw Finding.wrongResult("name-refused-to-both");
        }
    }

    private static void requireFree(Background background, Handle old) throws InterruptedException {
        Chore third = Chore.quick();
        if (!taken(background, third)) {
            throw Finding.wrongResult("name-not-free");
        }
        old.cancel();
        Pause.millis(15_000);
        if (third.runs() != 2 || !background.status().containsKey("feed")) {
            throw Finding.wrongResult("old-handle").because("old-handle-cancels-the-new");
        }
    }

    private static boolean taken(Background background, Runnable task) {
        try {
            background.every("feed", PERIOD, task);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    @Check(points = 10)
    @Explore(threadsMayStay = true)
    @Mistake(on = Verdict.DATA_RACE, key = "status-map-not-thread-safe")
    void status_tells_of_one_moment() throws InterruptedException {
        Background background = new Background(1, new Told());
        background.every("feed", PERIOD, new Failing(new IllegalStateException("no feed")));
        Thread visitor = new Thread(() -> background.every("clock", PERIOD, () -> { }).cancel(), "visitor");
        visitor.start();
        Optional<Finding> torn = Optional.empty();
        Status last = new Status(0, 0, false);
        Map<String, Status> early = Map.of();
        for (int look = 0; look < 5; look++) {
            early = background.status();
            Status now = of(early);
            Status before = last;
            torn = torn.or(() -> Moments.torn(before, now));
            last = now;
        }
        Map<String, Status> copy = Map.copyOf(early);
        visitor.join();
        Pause.millis(5_000);
        background.every("mail", PERIOD, () -> { });
        if (!copy.equals(early)) {
            throw Finding.wrongResult("live-map");
        }
        requireOneFailure(of(background.status()));
        torn.ifPresent(finding -> {
            throw finding;
        });
    }

    private static void requireOneFailure(Status end) {
        Status due = new Status(1, 1, false);
        if (!end.equals(due)) {
            throw Finding.wrongResult("wrong-status", Moments.words(due), Moments.words(end));
        }
    }

    private static Status of(Map<String, Status> all) {
        Status status = all.get("feed");
        if (status == null) {
            throw Finding.wrongResult("not-in-status", "feed");
        }
        return status;
    }
}
