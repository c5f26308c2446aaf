package lockstep.checks.connectionpool;

import java.util.ArrayList;
import java.util.List;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Pause;
import lockstep.connectionpool.Limiter;
import lockstep.explorer.Explore;

class LimitChecks {

    @Check(points = 10)
    @Explore
    void no_more_tasks_than_places_run_at_once() throws Exception {
        int places = 2;
        Crowd crowd = new Crowd();
        Limiter limiter = new Limiter(places);
        for (Caller<Integer> caller : callers(limiter, crowd, 1, 3)) {
            caller.answer();
        }
        if (crowd.most() > places) {
            Finding tooMany = Finding.wrongResult("too-many-at-once", crowd.most(), places);
            throw latecomerGetsIn() ? tooMany.because("semaphore-per-call") : tooMany;
        }
    }

    /** Whether a task gets in even when the one before it has long begun. Then no count is shared at all; nobody was just too slow. */
    private static boolean latecomerGetsIn() throws Exception {
        Crowd crowd = new Crowd();
        Limiter limiter = new Limiter(1);
        Caller<Integer> first = Caller.start("caller-4", () -> limiter.call(() -> crowd.stay(4)));
        Pause.millis(500);
        Caller<Integer> second = Caller.start("caller-5", () -> limiter.call(() -> crowd.stay(5)));
        first.answer();
        second.answer();
        return crowd.most() > 1;
    }

    @Check(points = 5)
    @Explore
    void as_many_tasks_as_places_really_run_at_once() throws Exception {
        int places = 2;
        Crowd crowd = new Crowd();
        List<Caller<Integer>> callers = callers(new Limiter(places), crowd, 1, places);
        Pause.millis(500);
        boolean locked = callers.stream().anyMatch(caller -> caller.getState() == Thread.State.BLOCKED);
        for (int i = 0; i < places; i++) {
            requireSame(i + 1, callers.get(i).answer());
        }
        if (crowd.most() < places) {
            Finding tooFew = Finding.wrongResult("too-few-at-once", crowd.most(), places);
            throw locked ? tooFew.because("one-lock-around-the-task") : tooFew;
        }
    }

    private static void requireSame(int expected, Integer answer) {
        if (!Integer.valueOf(expected).equals(answer)) {
            throw Finding.wrongResult("wrong-value", expected, answer);
        }
    }

    /** What a place that has multiplied lets in is seen only against what was let in before. */
    @Check(points = 5)
    @Explore
    void a_task_that_throws_frees_no_second_place() throws Exception {
        Limiter limiter = new Limiter(1);
        mostOfTwo(limiter, 1).requireAtMost(1);
        Failing.call(limiter, new IllegalStateException("line cut"));
        int most = mostOfTwo(limiter, 3).most();
        if (most > 1) {
            throw Finding.wrongResult("place-doubled", most).because("releases-twice");
        }
    }

    private static Crowd mostOfTwo(Limiter limiter, int first) throws Exception {
        Crowd crowd = new Crowd();
        for (Caller<Integer> caller : callers(limiter, crowd, first, 2)) {
            caller.answer();
        }
        return crowd;
    }

    private static List<Caller<Integer>> callers(Limiter limiter, Crowd crowd, int first, int count) {
        List<Caller<Integer>> callers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int number = first + i;
            callers.add(Caller.start("caller-" + number, () -> limiter.call(() -> crowd.stay(number))));
        }
        return callers;
    }
}
