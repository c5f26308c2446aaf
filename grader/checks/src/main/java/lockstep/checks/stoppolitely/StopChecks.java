package lockstep.checks.stoppolitely;

import java.time.Duration;
import java.util.List;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.check.Pause;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;
import lockstep.stoppolitely.QueueWorker;

class StopChecks {

    @Check(points = 15)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, key = "plain-stop-flag")
    void a_worker_that_waits_for_a_line_ends() throws Exception {
        Inbox in = new Inbox();
        QueueWorker worker = new QueueWorker(in, Desk.quick());
        worker.start();
        Stopper stopper = Stopper.start("stopper", worker);
        Pause.millis(10_000);
        if (stopper.isAlive()) {
            Finding stuck = Finding.of(Verdict.LOST_WAKEUP, in.interrupted() ? "goes-on-waiting" : "nobody-wakes-it");
            throw stuck.because(in.interrupted() ? "swallows-interrupt-and-loops" : "flag-without-interrupt");
        }
        stopper.requireUndisturbed();
    }

    @Check(points = 10)
    @Explore
    void stop_returns_only_when_the_worker_has_ended() throws Exception {
        Desk desk = Desk.slow();
        QueueWorker worker = new QueueWorker(new Inbox("one"), desk);
        worker.start();
        Pause.millis(500);
        Stopper one = Stopper.start("stopper-1", worker);
        Stopper other = Stopper.start("stopper-2", worker);
        Pause.millis(200);
        if (!one.isAlive() && desk.busy()) {
            one.requireUndisturbed();
            throw Finding.wrongResult("stop-does-not-wait").because("stop-does-not-join");
        } else if (!other.isAlive() && desk.busy()) {
            throw Finding.wrongResult("second-stop-does-not-wait");
        }
        one.requireUndisturbed();
        other.requireUndisturbed();
        requireDone(desk, List.of("one"));
        requirePatience(Desk.taking(Duration.ofSeconds(65)));
    }

    private static void requirePatience(Desk desk) throws Exception {
        QueueWorker worker = new QueueWorker(new Inbox("one"), desk);
        worker.start();
        Pause.millis(500);
        Stopper stopper = Stopper.start("stopper-3", worker);
        Pause.millis(62_000);
        boolean gaveUp = !stopper.isAlive() && desk.busy();
        stopper.requireUndisturbed();
        if (gaveUp) {
            throw Finding.wrongResult("stop-gave-up").because("stop-gives-up-waiting");
        }
    }

    @Check(points = 10)
    @Explore
    void no_further_line_is_taken_after_stop() throws Exception {
        Desk desk = Desk.slow();
        Inbox in = new Inbox("one", "two", "three");
        QueueWorker worker = new QueueWorker(in, desk);
        worker.start();
        Pause.millis(500);
        Stopper stopper = Stopper.start("stopper", worker);
        Pause.millis(10_000);
        if (in.isEmpty()) {
            throw Finding.wrongResult("queue-emptied", desk.done().size()).because("empties-the-queue-first");
        } else if (!in.contains("two")) {
            throw Finding.wrongResult("further-line-taken", "two");
        }
        stopper.requireUndisturbed();
        requireDone(desk, List.of("one"));
    }

    @Check(points = 5)
    @Explore
    void a_consumer_that_keeps_an_interrupt_to_itself_does_not_matter() throws Exception {
        Desk desk = Desk.deaf();
        QueueWorker worker = new QueueWorker(new Inbox("one"), desk);
        worker.start();
        Pause.millis(500);
        Stopper stopper = Stopper.start("stopper", worker);
        Pause.millis(10_000);
        if (stopper.isAlive()) {
            Finding stuck = Finding.of(Verdict.LOST_WAKEUP, "deaf-consumer");
            throw idleWorkerEnds() ? stuck.because("interrupt-without-flag") : stuck;
        }
        stopper.requireUndisturbed();
        requireDone(desk, List.of("one"));
    }

    private static boolean idleWorkerEnds() throws InterruptedException {
        QueueWorker worker = new QueueWorker(new Inbox(), Desk.quick());
        worker.start();
        Stopper stopper = Stopper.start("stopper-2", worker);
        Pause.millis(10_000);
        return !stopper.isAlive();
    }

    @Check(points = 10)
    @Explore
    void an_interrupt_ends_the_wait_of_stop() throws Exception {
        Desk desk = Desk.slow();
        QueueWorker worker = new QueueWorker(new Inbox("one", "two"), desk);
        worker.start();
        Pause.millis(200);
        Stopper stopper = Stopper.start("stopper-1", worker);
        Pause.millis(200);
        if (!stopper.isAlive()) {
            stopper.requireUndisturbed();
            throw Finding.wrongResult("stop-does-not-wait");
        }
        stopper.interrupt();
        Pause.millis(200);
        if (stopper.isAlive()) {
            throw Finding.wrongResult("stop-ignores-interrupt");
        }
        stopper.requireInterrupted();
        Stopper.start("stopper-2", worker).requireUndisturbed();
        requireDone(desk, List.of("one"));
    }

    private static void requireDone(Desk desk, List<String> lines) {
        if (!desk.done().equals(lines)) {
            throw Finding.wrongResult("wrong-lines", desk.done(), lines);
        }
    }
}
