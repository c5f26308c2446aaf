package lockstep.checks.scoped;

import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.explorer.Explore;
import lockstep.scoped.CurrentUser;

class ThreadChecks {

    private static final Optional<String> NOBODY = Optional.empty();
    private static final Optional<String> ANN = Optional.of("ann");
    private static final Optional<String> BEN = Optional.of("ben");

    @Check(points = 15)
    @Explore(schedules = 300)
    void a_started_thread_works_for_the_same_user() throws Exception {
        Queue<Optional<String>> seen = new ConcurrentLinkedQueue<>();
        Queue<Thread> threads = new ConcurrentLinkedQueue<>();
        Thread helper = CurrentUser.callAs("ann", () -> {
            Thread started = CurrentUser.start(() -> {
                threads.add(Thread.currentThread());
                seen.add(CurrentUser.get());
                pause(1_000);
                seen.add(CurrentUser.get());
            });
            pause(500);
            return started;
        });
        CurrentUser.callAs("ben", () -> {
            pause(1_000);
            return 1;
        });
        join(helper);
        if (!List.of(helper).equals(List.copyOf(threads))) {
            throw Finding.wrongResult("no-thread");
        }
        requireSame(List.copyOf(seen));
    }

    private static void join(Thread started) throws InterruptedException {
        if (started == null || started == Thread.currentThread()) {
            throw Finding.wrongResult("no-thread");
        }
        started.join();
    }

    private static void requireSame(List<Optional<String>> seen) {
        if (!ANN.equals(seen.get(0))) {
            Finding lost = Finding.wrongResult("lost-in-thread", seen.get(0));
            throw NOBODY.equals(seen.get(0)) ? lost.because("scoped-value-is-not-inherited") : lost;
        } else if (!ANN.equals(seen.get(1))) {
            throw Finding.wrongResult("changed-in-thread", seen.get(1));
        }
    }

    private static void pause(int millis) {
        try {
            Pause.millis(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Check(points = 15)
    @Explore(schedules = 300)
    void a_carried_task_works_for_its_user_in_any_thread() throws Exception {
        Callable<Optional<String>> task = CurrentUser.callAs("ann", () -> CurrentUser.carrying(CurrentUser::get));
        Caller.start("pool-1", () -> {
            requireForgotten();
            return runFor(NOBODY, task);
        }).answer();
        Caller.start("pool-2", () -> CurrentUser.callAs("ben", () -> runFor(BEN, task))).answer();
        Caller<Integer> one = Caller.start("pool-3", () -> runInRequest(task));
        Caller<Integer> other = Caller.start("pool-4", () -> runInRequest(task));
        one.answer();
        other.answer();
    }

    /** Who does not clear up after a request does not do so after a task either, and should hear of the request first. */
    private static void requireForgotten() throws Exception {
        CurrentUser.callAs("ann", () -> 1);
        Optional<String> after = CurrentUser.get();
        if (!NOBODY.equals(after)) {
            throw Finding.wrongResult("not-forgotten", after);
        }
    }

    /** Several threads run it at the same time; what goes wrong here alone is no sign of one certain mistake. */
    private static Integer runInRequest(Callable<Optional<String>> task) throws Exception {
        return CurrentUser.callAs("ben", () -> {
            Optional<String> seen = task.call();
            Optional<String> after = CurrentUser.get();
            if (!ANN.equals(seen)) {
                throw Finding.wrongResult("lost-in-task", seen);
            } else if (!BEN.equals(after)) {
                throw Finding.wrongResult("stays-after-task", BEN, after);
            }
            return 1;
        });
    }

    private static Integer runFor(Optional<String> served, Callable<Optional<String>> task) throws Exception {
        Optional<String> seen = task.call();
        Optional<String> after = CurrentUser.get();
        if (!ANN.equals(seen)) {
            Finding lost = Finding.wrongResult("lost-in-task", seen);
            throw served.equals(seen) ? lost.because("value-lost-in-pool") : lost;
        } else if (!served.equals(after)) {
            Finding stays = Finding.wrongResult("stays-after-task", served, after);
            throw ANN.equals(after) ? stays.because("stays-in-the-pool-thread") : stays;
        }
        return 1;
    }

    @Check(points = 5)
    @Explore(schedules = 100)
    void without_a_user_none_is_carried() throws Exception {
        Queue<Optional<String>> seenByThread = new ConcurrentLinkedQueue<>();
        join(CurrentUser.start(() -> seenByThread.add(CurrentUser.get())));
        if (!List.of(NOBODY).equals(List.copyOf(seenByThread))) {
            throw Finding.wrongResult("somebody-in-thread", List.copyOf(seenByThread));
        }
        Optional<String> seenByTask = CurrentUser.callAs("ann", () -> CurrentUser.carrying(CurrentUser::get)).call();
        if (!ANN.equals(seenByTask)) {
            throw Finding.wrongResult("lost-in-task", seenByTask);
        }
        Callable<Optional<String>> task = CurrentUser.carrying(CurrentUser::get);
        Optional<String> seen = CurrentUser.callAs("ben", task);
        if (!NOBODY.equals(seen)) {
            Finding somebody = Finding.wrongResult("somebody-in-task", seen);
            throw BEN.equals(seen) ? somebody.because("no-user-is-not-carried") : somebody;
        }
    }

    @Check(points = 5)
    @Explore(schedules = 100)
    void another_thread_serves_nobody_by_itself() throws Exception {
        CountDownLatch inRequest = new CountDownLatch(1);
        Caller<Optional<String>> older = Caller.start("older", () -> {
            inRequest.await();
            return CurrentUser.get();
        });
        CurrentUser.callAs("ann", () -> {
            inRequest.countDown();
            Optional<String> seenByOlder = older.answer();
            Optional<String> seen = Caller.start("newer", CurrentUser::get).answer();
            if (!NOBODY.equals(seenByOlder)) {
                throw Finding.wrongResult("somebody-in-older", seenByOlder);
            } else if (!NOBODY.equals(seen)) {
                throw Finding.wrongResult("somebody-in-newer", seen).because("inheritable-thread-local");
            }
            requireNobodyInNamesake();
            return 1;
        });
    }

    private static void requireNobodyInNamesake() throws Exception {
        Optional<String> seen = Caller.start(Thread.currentThread().getName(), CurrentUser::get).answer();
        if (!NOBODY.equals(seen)) {
            throw Finding.wrongResult("somebody-in-namesake", seen);
        }
    }
}
