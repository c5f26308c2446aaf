package lockstep.checks.jobs;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Gate;
import lockstep.check.Pause;
import lockstep.check.Scene;
import lockstep.explorer.Explore;
import lockstep.jobs.Jobs;
import lockstep.protocol.Verdict;

/** More tasks than usual, and tasks that end otherwise. */
class ManyTasksChecks {

    private static final int MANY = 300;
    private static final long LONG = 36_000_000;

    @Check(points = 5)
    void submit_takes_any_number_of_tasks(Scene scene) throws Exception {
        Gate gate = scene.gate();
        StagedJobs jobs = StagedJobs.of(scene, 1);
        jobs.submit(1, () -> {
            gate.hold();
            return 0;
        });
        List<Future<Integer>> waiting = submitMany(jobs);
        gate.open();
        for (Future<Integer> future : waiting) {
            jobs.resultOf(future);
        }
    }

    private static List<Future<Integer>> submitMany(StagedJobs jobs) throws Exception {
        try {
            return jobs.submit(MANY, () -> 1);
        } catch (RejectedExecutionException e) {
            throw Finding.wrongResult("refused-while-open", MANY).because("queue-with-a-limit").causedBy(e);
        }
    }

    @Check(points = 5)
    @Explore(schedules = 200, threadsMayStay = true)
    void close_returns_where_a_task_has_failed() throws InterruptedException {
        boolean returnsOtherwise = closes(() -> 1);
        for (Throwable thrown : List.of(new IllegalStateException("jam"), new AssertionError("no paper"))) {
            if (!closes(failing(thrown))) {
                Finding stuck = Finding.of(Verdict.LOST_WAKEUP, "close-waits-for-the-failed", thrown.getClass().getSimpleName());
                throw returnsOtherwise ? stuck.because("failed-task-never-counted") : stuck;
            }
        }
    }

    private static boolean closes(Callable<Integer> task) throws InterruptedException {
        Jobs jobs = new Jobs(1, new Crew());
        jobs.submit(task);
        Owner owner = Owner.close(jobs);
        Pause.millis(LONG);
        return !owner.isAlive();
    }

    private static Callable<Integer> failing(Throwable thrown) {
        return () -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (Exception) thrown;
        };
    }
}
