package lockstep.checks.virtualthreads;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.check.Pause;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;
import lockstep.virtualthreads.VirtualPages;

class TroubleChecks {

    private static final int ALLOWED = 2;

    @Check(points = 10)
    @Explore(schedules = 300)
    @Mistake(on = Verdict.LOST_WAKEUP, key = "release-not-in-finally")
    void what_the_fetcher_throws_reaches_the_caller() throws InterruptedException {
        requireTold(new IOException("no such page"));
        requireTold(new AssertionError("no such site"));
        requireTold(new IllegalStateException("no way there", new IOException("no such host")));
    }

    private static void requireTold(Throwable thrown) throws InterruptedException {
        Site site = Site.broken(1, thrown, 0, 0);
        String type = thrown.getClass().getSimpleName();
        try {
            VirtualPages.fetchAll(site, site.pages(), 1);
        } catch (ExecutionException e) {
            requireCause(thrown, e);
            return;
        } catch (AssertionError | IllegalStateException e) {
            if (e == thrown) {
                throw Finding.wrongResult("not-wrapped", type);
            }
            throw e;
        }
        throw failureLost(thrown);
    }

    private static void requireCause(Throwable thrown, ExecutionException e) {
        if (e.getCause() != thrown) {
            String cause = e.getCause() == null ? "null" : e.getCause().getClass().getSimpleName();
            boolean inside = e.getCause() == thrown.getCause();
            throw Finding.wrongResult(inside ? "cause-of-the-cause" : "cause-not-kept", thrown.getClass().getSimpleName(), cause).causedBy(e);
        }
    }

    private static Finding failureLost(Throwable thrown) {
        Finding lost = Finding.wrongResult("failure-lost", thrown.getClass().getSimpleName());
        return thrown instanceof IOException ? lost.because("failure-swallowed") : lost;
    }

    @Check(points = 10)
    @Explore(schedules = 300)
    void a_failure_ends_the_other_fetches() throws InterruptedException {
        IOException missing = new IOException("no such page");
        Site site = Site.broken(0, missing, 0, 10, 10, 10, 10, 10);
        try {
            VirtualPages.fetchAll(site, site.pages(), ALLOWED);
        } catch (ExecutionException e) {
            requireAllOver(site, "after-failure");
            return;
        }
        throw failureLost(missing);
    }

    @Check(points = 10)
    @Explore(schedules = 300)
    void an_interrupt_ends_all_fetches() throws ExecutionException {
        Site site = Site.taking(10, 10, 10, 10);
        Thread caller = Thread.currentThread();
        Thread interrupter = new Thread(() -> {
            pause(2_000);
            site.noteTrouble();
            caller.interrupt();
        }, "interrupter");
        interrupter.start();
        try {
            VirtualPages.fetchAll(site, site.pages(), ALLOWED);
        } catch (InterruptedException e) {
            requireAllOver(site, "after-interrupt");
            return;
        }
        throw Finding.wrongResult("texts-in-spite-of-interrupt");
    }

    /** More fetches at once than allowed are another mistake's doing. */
    private static void requireAllOver(Site site, String when) {
        int running = site.running();
        int begun = site.begun();
        int fetched = site.fetchedSinceTrouble();
        boolean late = site.secondsSinceTrouble() >= 5;
        pause(60_000);
        if (running > 0) {
            throw because("executor-not-closed", Finding.wrongResult("running-" + when, running), site);
        } else if (site.begun() > begun) {
            throw because("executor-not-closed", Finding.wrongResult("begun-later-" + when), site);
        } else if (late) {
            throw because("close-waits-for-the-rest", Finding.wrongResult("waited-" + when, fetched), site);
        }
    }

    private static Finding because(String key, Finding finding, Site site) {
        return site.most() <= ALLOWED ? finding.because(key) : finding;
    }

    private static void pause(int millis) {
        try {
            Pause.millis(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
