package lockstep.checks.jobs;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import lockstep.check.Call;
import lockstep.check.Finding;
import lockstep.check.Scene;
import lockstep.jobs.Jobs;
import lockstep.protocol.Verdict;

/**
 * A {@link Jobs} on the stage: all its methods are called from threads that can be watched.
 *
 * @param scene where it happens
 * @param crew  the factory that it was given
 * @param jobs  what is watched
 */
record StagedJobs(Scene scene, Crew crew, Jobs jobs) {

    static StagedJobs of(Scene scene, int threads) throws Exception {
        Crew crew = new Crew();
        Jobs jobs = scene.call("owner", () -> new Jobs(threads, crew)).result();
        scene.atEnd(jobs::close);
        return new StagedJobs(scene, crew, jobs);
    }

    /** Submits the same task so many times, and lets everything come to rest. */
    <T> List<Future<T>> submit(int times, Callable<T> task) throws Exception {
        return submit(Collections.nCopies(times, task));
    }

    /** Submits these tasks, and lets everything come to rest. */
    <T> List<Future<T>> submit(List<Callable<T>> tasks) throws Exception {
        Call<List<Future<T>>> call = scene.call("submitter", () -> {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> task : tasks) {
                futures.add(jobs.submit(task));
            }
            return futures;
        });
        scene.settle();
        if (!call.ended()) {
            throw Finding.of(Verdict.TIMEOUT, "submit-waits").showing(scene.threadsNow());
        }
        return withoutGaps(call.result());
    }

    private static <T> List<Future<T>> withoutGaps(List<Future<T>> futures) {
        if (futures.stream().anyMatch(Objects::isNull)) {
            throw Finding.wrongResult("no-future");
        }
        return futures;
    }

    /** Waits for what a task has returned; what it has thrown is thrown as it was. */
    <T> T resultOf(Future<T> future) throws Exception {
        try {
            return scene.call("reader", future::get).result();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }
}
