package lockstep.checks.jobs;

import java.util.List;
import java.util.concurrent.Future;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.check.Pause;
import lockstep.explorer.Explore;
import lockstep.jobs.Jobs;
import lockstep.protocol.Verdict;

/** What close waits for, and what it leaves. A task takes an hour of virtual time. */
class JobsCloseChecks {

    private static final int THREADS = 2;
    private static final int TASKS = 5;
    private static final long HOUR = 3_600_000;

    @Check(points = 10)
    @Explore(schedules = 200, threadsMayStay = true)
    void close_waits_for_every_task_that_was_submitted() throws InterruptedException {
        Shift shift = new Shift();
        Jobs jobs = new Jobs(THREADS, new Crew());
        shift.submit(jobs, TASKS);
        Pause.millis(1_000);
        Owner owner = Owner.close(jobs);
        Pause.millis(1_000);
        if (!owner.isAlive()) {
            throw Finding.wrongResult("close-did-not-wait", TASKS).because("does-not-await");
        }
        owner.requireQuiet();
        Pause.millis(HOUR / 2);
        if (!owner.isAlive()) {
            throw Finding.wrongResult("close-gave-up", TASKS).because("does-not-await-long-enough");
        }
        Pause.millis(HOUR);
        if (!owner.isAlive()) {
            throw Finding.wrongResult("close-left-the-queue", TASKS - shift.ended());
        }
        owner.join();
        if (shift.ended() < TASKS) {
            throw Finding.wrongResult("close-left-the-queue", TASKS - shift.ended());
        }
    }

    @Check(points = 10)
    @Explore(schedules = 200, threadsMayStay = true)
    void close_drops_no_task_and_interrupts_none() throws Exception {
        Shift shift = new Shift();
        Jobs jobs = new Jobs(THREADS, new Crew());
        List<Future<Integer>> futures = shift.submit(jobs, TASKS);
        Pause.millis(1_000);
        Owner.close(jobs).join();
        Pause.millis(TASKS * HOUR);
        long dropped = futures.stream().filter(future -> !future.isDone() || future.isCancelled()).count();
        if (dropped > 0) {
            Finding finding = Finding.wrongResult("tasks-dropped", dropped, TASKS);
            throw shift.interrupts() > 0 ? finding.because("shutdown-now-drops-results") : finding;
        } else if (shift.interrupts() > 0) {
            throw Finding.wrongResult("tasks-interrupted", shift.interrupts());
        }
        for (int i = 0; i < TASKS; i++) {
            requireSame(i, futures.get(i).get());
        }
    }

    private static void requireSame(int expected, Integer result) {
        if (!Integer.valueOf(expected).equals(result)) {
            throw Finding.wrongResult("wrong-value", expected, result);
        }
    }

    @Check(points = 10)
    @Explore(schedules = 200)
    @Mistake(on = Verdict.THREAD_LEAK, key = "no-shutdown")
    void no_thread_is_left_behind_by_close() {
        new Jobs(THREADS, new Crew()).close();
        Jobs jobs = new Jobs(THREADS, new Crew());
        jobs.submit(() -> 1);
        jobs.submit(() -> 2);
        jobs.close();
        jobs.close();
    }

    @Check(points = 10)
    @Explore(schedules = 200, threadsMayStay = true)
    void an_interrupt_neither_cuts_close_short_nor_gets_lost() throws InterruptedException {
        Shift shift = new Shift();
        Jobs jobs = new Jobs(THREADS, new Crew());
        shift.submit(jobs, THREADS);
        Pause.millis(1_000);
        Owner owner = Owner.close(jobs);
        Pause.millis(1_000);
        if (!owner.isAlive()) {
            throw Finding.wrongResult("close-did-not-wait", THREADS).because("does-not-await");
        }
        owner.interrupt();
        Pause.millis(1_000);
        requireNotCutShort(owner);
        if (shift.interrupts() > 0) {
            throw Finding.wrongResult("interrupt-passed-on");
        }
        owner.join();
        if (!owner.interruptedAtEnd()) {
            throw Finding.wrongResult("interrupt-lost").because("interrupt-during-close-swallowed");
        }
    }

    private static void requireNotCutShort(Owner owner) {
        if (!owner.isAlive() && owner.interruptedAtEnd()) {
            throw Finding.wrongResult("interrupt-cuts-close-short", THREADS);
        } else if (!owner.isAlive()) {
            throw Finding.wrongResult("interrupt-cuts-close-short-and-is-lost", THREADS).because("interrupt-during-close-swallowed");
        }
    }
}
