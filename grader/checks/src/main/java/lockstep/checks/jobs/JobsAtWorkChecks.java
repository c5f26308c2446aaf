package lockstep.checks.jobs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import lockstep.check.Call;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Gate;
import lockstep.check.Scene;
import lockstep.protocol.ThreadFacts;
import lockstep.protocol.Verdict;

class JobsAtWorkChecks {

    @Check(points = 10)
    void no_more_tasks_than_the_given_number_run_at_once(Scene scene) throws Exception {
        int limit = 2;
        int tasks = 5;
        Gate gate = scene.gate();
        StagedJobs jobs = StagedJobs.of(scene, limit);
        List<Future<Thread>> workers = jobs.submit(tasks, () -> whoHolds(gate));
        if (gate.arrived() > limit) {
            List<ThreadFacts> standing = scene.threadsNow();
            int running = gate.arrived();
            gate.open();
            throw overTheLimit(jobs, workers, running, limit).showing(standing);
        }
        gate.open();
        for (Future<Thread> worker : workers) {
            jobs.resultOf(worker);
        }
    }

    /** What the next task gets when some threads are idle tells one big pool from many small ones. */
    private static Finding overTheLimit(StagedJobs jobs, List<Future<Thread>> workers, int running, int limit) throws Exception {
        List<Thread> used = new ArrayList<>();
        for (Future<Thread> worker : workers) {
            used.add(jobs.resultOf(worker));
        }
        jobs.scene().settle();
        Set<Thread> idle = Set.copyOf(idle(jobs.scene(), used));
        Thread next = jobs.resultOf(jobs.submit(1, Thread::currentThread).get(0));
        if (idle.contains(next)) {
            return Finding.wrongResult("too-many-at-once", running, limit).because("unbounded-pool");
        } else if (idle.isEmpty()) {
            return Finding.wrongResult("too-many-at-once", running, limit);
        }
        return Finding.wrongResult("a-new-thread-each-time", running, limit, idle.size()).because("pool-per-submit");
    }

    private static Collection<Thread> idle(Scene scene, List<Thread> used) {
        return scene.threads().stream().filter(used::contains).toList();
    }

    @Check(points = 5)
    void as_many_tasks_as_given_really_run_at_once(Scene scene) throws Exception {
        int threads = 3;
        Gate gate = scene.gate();
        StagedJobs jobs = StagedJobs.of(scene, threads);
        List<Future<Thread>> workers = jobs.submit(threads, () -> whoHolds(gate));
        int running = gate.arrived();
        if (running < threads) {
            Finding tooFew = Finding.wrongResult("too-few-at-once", running, threads).showing(scene.threadsNow());
            throw running == 1 ? tooFew.because("pool-that-never-grows") : tooFew;
        }
        gate.open();
        for (Future<Thread> worker : workers) {
            jobs.resultOf(worker);
        }
    }

    @Check(points = 10)
    void every_task_runs_in_a_thread_of_the_factory(Scene scene) throws Exception {
        int tasks = 4;
        Gate gate = scene.gate();
        StagedJobs jobs = StagedJobs.of(scene, 2);
        List<Future<Thread>> workers = jobs.submit(tasks, () -> whoHolds(gate));
        List<ThreadFacts> standing = scene.threadsNow();
        gate.open();
        int strange = 0;
        for (Future<Thread> worker : workers) {
            strange += jobs.crew().made(jobs.resultOf(worker)) ? 0 : 1;
        }
        if (strange > 0) {
            Finding foreign = Finding.wrongResult("foreign-threads", strange, tasks).showing(standing);
            throw jobs.crew().unused() ? foreign.because("ignores-the-thread-factory") : foreign;
        }
    }

    @Check(points = 10)
    void a_task_that_throws_costs_no_other_task_anything(Scene scene) throws Exception {
        int threads = 2;
        StagedJobs jobs = StagedJobs.of(scene, threads);
        int before = runningAtOnce(jobs, threads);
        if (before == 0) {
            throw Finding.wrongResult("too-few-at-once", before, threads);
        }
        for (Throwable thrown : List.of(new IllegalStateException("jam"), new IOException("no ink"), new AssertionError("no paper"))) {
            for (Future<Thread> future : jobs.submit(threads, failing(thrown))) {
                requireKept(scene, future, thrown);
            }
        }
        int after = runningAtOnce(jobs, threads);
        if (after < before) {
            throw Finding.wrongResult("fewer-threads-after-failures", after, before).because("failure-ends-the-worker");
        }
    }

    private static int runningAtOnce(StagedJobs jobs, int tasks) throws Exception {
        Gate gate = jobs.scene().gate();
        jobs.submit(tasks, () -> whoHolds(gate));
        int running = gate.arrived();
        gate.open();
        jobs.scene().settle();
        return running;
    }

    private static Callable<Thread> failing(Throwable thrown) {
        return () -> {
            if (thrown instanceof Error error) {
                throw error;
            }
            throw (Exception) thrown;
        };
    }

    private static void requireKept(Scene scene, Future<Thread> future, Throwable thrown) throws Exception {
        String type = thrown.getClass().getSimpleName();
        Call<Thread> get = scene.call("reader", future::get);
        scene.settle();
        if (!get.ended()) {
            throw Finding.of(Verdict.TIMEOUT, "failure-never-told", type).because("failure-ends-the-worker").showing(scene.threadsNow());
        } else if (get.thrown().isEmpty()) {
            throw Finding.wrongResult("failure-hidden", type);
        } else if (!(get.thrown().get() instanceof ExecutionException wrapper) || wrapper.getCause() != thrown) {
            throw Finding.wrongResult("failure-changed", type).causedBy(get.thrown().get());
        }
    }

    private static Thread whoHolds(Gate gate) {
        gate.hold();
        return Thread.currentThread();
    }
}
