package lockstep.checks.event;

import java.util.List;
import java.util.Optional;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.check.Pause;
import lockstep.event.StartLine;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;

class StartLineChecks {

    @Check(points = 5)
    @Explore(schedules = 50, spuriousWakeUps = false, threadsMayStay = true)
    void all_tasks_begin_together() throws Exception {
        Runners runners = new Runners();
        Caller<Boolean> starter = starting("starter", runners.tasks(5));
        Pause.millis(500);
        if (runners.begun() == 0 && starter.isAlive()) {
            Finding nobody = Finding.of(Verdict.DEADLOCK, "nobody-begins", 5);
            throw works(1) ? nobody.because("waits-inside-its-own-pool") : nobody;
        } else if (runners.begun() < 5) {
            throw Finding.wrongResult("not-together", runners.begun(), 5);
        }
        starter.answer();
        if (runners.anyTooEarly()) {
            throw Finding.wrongResult("began-too-early").because("starts-one-by-one");
        }
    }

    /** Whether so few tasks are run. */
    private static boolean works(int count) throws Exception {
        Runners few = new Runners();
        Caller<Boolean> starter = starting("starter-2", few.tasks(count));
        Pause.millis(2_000);
        return !starter.isAlive() && few.ended() == count;
    }

    @Check(points = 5)
    @Explore(schedules = 200, spuriousWakeUps = false)
    @Mistake(on = Verdict.THREAD_LEAK, key = "pool-never-shut-down")
    void startTogether_returns_when_all_tasks_have_ended() throws Exception {
        Runners runners = new Runners();
        StartLine.startTogether(runners.tasks(2));
        if (runners.ended() < 2) {
            throw Finding.wrongResult("returned-early", runners.ended(), 2).because("latch-count-off-by-one");
        }
        StartLine.startTogether(List.of());
    }

    @Check(points = 5)
    @Explore(schedules = 200, spuriousWakeUps = false, threadsMayStay = true)
    void an_interrupt_of_the_caller_leaves_the_tasks_alone() throws Exception {
        Runners runners = new Runners();
        Caller<Boolean> starter = starting("starter", runners.tasks(2));
        Pause.millis(500);
        starter.interrupt();
        Optional<Exception> thrown = starter.thrown();
        Pause.millis(5_000);
        if (runners.ended() < 2) {
            throw Finding.wrongResult("interrupt-stops-tasks", runners.ended(), 2).because("interrupt-cancels-the-tasks");
        } else if (thrown.filter(InterruptedException.class::isInstance).isEmpty()) {
            throw Finding.wrongResult("interrupt-not-passed-on");
        }
        requireTasksAfterEarlyInterrupt();
    }

    /** Who is interrupted before the call finds that out where it first waits, and nobody may wait for it then; or it starts no thread at all. */
    private static void requireTasksAfterEarlyInterrupt() throws Exception {
        Runners runners = new Runners();
        List<Runnable> tasks = runners.tasks(2);
        Caller.start("starter-2", () -> {
            Thread.currentThread().interrupt();
            StartLine.startTogether(tasks);
            return true;
        });
        Pause.millis(5_000);
        boolean refused = Thread.activeCount() == 1;
        if (runners.ended() < 2 && !refused) {
            throw Finding.wrongResult("early-interrupt-stops-tasks", runners.ended(), 2);
        }
    }

    @Check(points = 5)
    @Explore(schedules = 200, spuriousWakeUps = false, threadsMayStay = true)
    void a_task_that_throws_is_told_of_when_all_have_ended() throws Exception {
        for (Throwable failure : List.of(new IllegalArgumentException("false start"), new AssertionError("false start"))) {
            Runners runners = new Runners();
            Caller<Boolean> starter = starting("starter", List.of(throwing(failure), runners.tasks(1).get(0)));
            Pause.millis(5_000);
            requireTold(failure, starter);
            if (runners.ended() < 1) {
                throw Finding.wrongResult("failure-disturbs");
            }
        }
    }

    private static void requireTold(Throwable failure, Caller<Boolean> starter) throws Exception {
        String name = failure.getClass().getSimpleName();
        if (starter.isAlive()) {
            throw Finding.of(Verdict.LOST_WAKEUP, "failure-hangs", name).because("count-down-not-in-finally");
        }
        Exception thrown = starter.thrown().orElseThrow(() -> Finding.wrongResult("failure-hidden", name).because("task-failure-swallowed"));
        if (thrown instanceof UnsupportedOperationException) {
            throw thrown;
        } else if (!(thrown instanceof IllegalStateException) || thrown.getCause() != failure) {
            throw Finding.wrongResult("failure-told-otherwise", name).causedBy(thrown);
        }
    }

    private static Runnable throwing(Throwable failure) {
        return () -> {
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        };
    }

    private static Caller<Boolean> starting(String name, List<Runnable> tasks) {
        return Caller.start(name, () -> {
            StartLine.startTogether(tasks);
            return true;
        });
    }
}
