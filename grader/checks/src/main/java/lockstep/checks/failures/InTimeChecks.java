package lockstep.checks.failures;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.explorer.Explore;
import lockstep.failures.Failures;

/** What depends on who is first: the new thread, which fails at once, or the one that started it. */
class InTimeChecks {

    @Check(points = 6)
    @Explore(schedules = 300)
    void whoever_has_joined_the_thread_knows_of_its_failure() throws InterruptedException {
        RuntimeException failure = new IllegalStateException("this body fails at once");
        Told told = new Told();
        Thread thread = Failures.startGuarded(() -> { throw failure; }, told);
        thread.join();
        if (told.all().isEmpty()) {
            throw Finding.wrongResult("joined-and-not-told", Told.name(failure));
        }
    }
}
