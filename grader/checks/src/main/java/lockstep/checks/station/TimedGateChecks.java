package lockstep.checks.station;

import static lockstep.checks.station.Conditions.settle;

import java.time.Duration;
import java.util.List;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;
import lockstep.station.TimedGate;

/** Who walks through the gate, and who goes away. Time is virtual. */
class TimedGateChecks {

    private static final long PATIENCE = 1_000;
    private static final long SLACK = 200;

    @Check(points = 10)
    @Explore
    void an_open_gate_lets_everyone_through() throws InterruptedException {
        TimedGate gate = new TimedGate();
        List<Walker> walkers = List.of(Walker.comes("walker-1", gate, Duration.ofHours(1)), Walker.comes("walker-2", gate, Duration.ofHours(1)));
        settle();
        requireAllThere(walkers);
        open(gate);
        settle();
        long through = walkers.stream().filter(Walker::through).count();
        if (through < walkers.size()) {
            Finding left = Finding.of(Verdict.LOST_WAKEUP, "left-at-the-gate", walkers.size(), through);
            throw through == 1 ? left.because("signal-where-many-may-go") : left;
        }
        requireAtOnce(true, gate);
        gate.close();
        requireAtOnce(false, gate);
    }

    private static void requireAllThere(List<Walker> walkers) {
        if (walkers.stream().anyMatch(Walker::ended)) {
            throw Finding.wrongResult("did-not-wait");
        }
    }

    private static void open(TimedGate gate) {
        try {
            gate.open();
        } catch (IllegalMonitorStateException e) {
            throw Conditions.misused("open", e);
        }
    }

    private static void requireAtOnce(boolean through, TimedGate gate) throws InterruptedException {
        Walker hasty = Walker.comes("walker-3", gate, Duration.ZERO);
        settle();
        if (!hasty.ended() || hasty.through() != through || hasty.millis() > SLACK) {
            throw Finding.wrongResult(through ? "open-and-not-through" : "closed-and-not-away");
        }
    }

    @Check(points = 10)
    @Explore
    void the_patience_is_counted_from_the_call() throws InterruptedException {
        Walker alone = Walker.comes("walker-1", new TimedGate(), Duration.ofMillis(PATIENCE));
        alone.join();
        if (alone.through()) {
            throw Finding.wrongResult("through-a-closed-gate");
        } else if (alone.millis() < PATIENCE - SLACK || alone.millis() > PATIENCE + SLACK) {
            throw Finding.wrongResult("patience-mistaken", PATIENCE, rounded(alone.millis()));
        }
        TimedGate gate = new TimedGate();
        Walker disturbed = Walker.comes("walker-2", gate, Duration.ofMillis(PATIENCE));
        for (int i = 0; i < 3; i++) {
            Thread.sleep(PATIENCE * 6 / 10);
            open(gate);
            gate.close();
        }
        disturbed.join();
        if (disturbed.millis() > PATIENCE + SLACK) {
            throw Finding.wrongResult("patience-begins-anew", PATIENCE, rounded(disturbed.millis())).because("timeout-restarts-at-each-wake-up");
        } else if (!disturbed.through() && disturbed.millis() < PATIENCE - SLACK) {
            throw Finding.wrongResult("patience-cut-short", PATIENCE, rounded(disturbed.millis()));
        }
        requireInterruptible(new TimedGate());
    }

    private static void requireInterruptible(TimedGate gate) throws InterruptedException {
        Walker walker = Walker.comes("walker-3", gate, Duration.ofHours(1));
        settle();
        walker.interrupt();
        walker.join();
        if (!walker.wasInterrupted()) {
            throw Finding.wrongResult("interrupt-ignored-at-the-gate");
        }
    }

    /** Reading the virtual clock moves it a little. */
    private static long rounded(long millis) {
        return (millis + SLACK / 2) / SLACK * SLACK;
    }
}
