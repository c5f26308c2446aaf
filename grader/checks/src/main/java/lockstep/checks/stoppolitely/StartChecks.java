package lockstep.checks.stoppolitely;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;
import lockstep.stoppolitely.QueueWorker;

class StartChecks {

    @Check(points = 10)
    @Explore
    void a_worker_is_started_only_once() throws Exception {
        QueueWorker twice = new QueueWorker(new Inbox(), Desk.quick());
        requireStarted(started(twice));
        if (started(twice)) {
            throw Finding.wrongResult("started-twice").because("start-twice-two-workers");
        }
        QueueWorker atOnce = new QueueWorker(new Inbox(), Desk.quick());
        List<Boolean> answers = new ArrayList<>();
        Thread other = new Thread(() -> answers.add(started(atOnce)), "starter-2");
        other.start();
        boolean mine = started(atOnce);
        other.join();
        requireStarted(mine || answers.contains(true));
        if (mine && answers.contains(true)) {
            throw Finding.wrongResult("started-by-two").because("asks-then-starts");
        }
        twice.stop();
        atOnce.stop();
        if (started(twice)) {
            throw Finding.wrongResult("started-after-its-end");
        }
    }

    private static void requireStarted(boolean started) {
        if (!started) {
            throw Finding.wrongResult("not-started");
        }
    }

    private static boolean started(QueueWorker worker) {
        try {
            worker.start();
            return true;
        } catch (IllegalThreadStateException e) {
            throw Finding.wrongResult("refused-otherwise", e.getClass().getSimpleName()).causedBy(e);
        } catch (IllegalStateException e) {
            return false;
        }
    }

    @Check(points = 5)
    @Explore
    void isRunning_tells_whether_the_worker_is_there() throws Exception {
        QueueWorker worker = new QueueWorker(new Inbox("one"), Desk.slow());
        requireRunning(false, worker, "before-start");
        worker.start();
        requireRunning(true, worker, "after-start");
        Pause.millis(500);
        Stopper stopper = Stopper.start("stopper", worker);
        Pause.millis(200);
        if (stopper.isAlive()) {
            requireRunningWhileStopping(worker);
        }
        stopper.requireUndisturbed();
        requireRunning(false, worker, "after-stop");
    }

    /** The consumer needs some 300 ms more. Whoever answers after that has waited for it. */
    private static void requireRunningWhileStopping(QueueWorker worker) {
        long before = System.nanoTime();
        boolean running = worker.isRunning();
        if (System.nanoTime() - before > Duration.ofMillis(150).toNanos()) {
            throw Finding.of(Verdict.TIMEOUT, "isRunning-waits-for-stop").because("stop-joins-under-the-lock");
        } else if (!running) {
            throw Finding.wrongResult("not-running-while-stopping").because("is-running-tells-the-wish");
        }
    }

    private static void requireRunning(boolean expected, QueueWorker worker, String when) {
        if (worker.isRunning() != expected) {
            throw Finding.wrongResult("wrong-running-" + when);
        }
    }

    @Check(points = 5)
    @Explore
    void stop_has_nothing_to_do_without_a_worker() throws Exception {
        QueueWorker worker = new QueueWorker(new Inbox(), Desk.quick());
        Stopper early = Stopper.start("stopper-1", worker);
        Pause.millis(1_000);
        if (early.isAlive()) {
            throw Finding.wrongResult("early-stop-waits");
        }
        early.requireUndisturbed();
        worker.start();
        requireRunning(true, worker, "after-early-stop");
        Stopper.start("stopper-2", worker).requireUndisturbed();
        Stopper.start("stopper-3", worker).requireUndisturbed();
    }
}
