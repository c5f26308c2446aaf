package lockstep.checks.orderedmap;

import java.util.HashSet;
import java.util.List;
import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.orderedmap.Parallel;
import lockstep.protocol.Verdict;

class MappingChecks {

    @Check(points = 15)
    @Explore(schedules = 300)
    @Mistake(on = Verdict.DATA_RACE, key = "shared-array-list")
    void results_are_in_the_order_of_the_elements() throws Exception {
        Calls calls = new Calls();
        List<Integer> results = Parallel.map(List.of(3, 1, 2), 3, seconds -> calls.slowly(seconds, 10 * seconds));
        requireResults(List.of(30, 10, 20), results);
    }

    @Check(points = 20)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, key = "shared-array-list")
    void no_result_is_lost() throws Exception {
        requireResults(List.of(1, 4, 9), Parallel.map(List.of(1, 2, 3), 2, x -> x * x));
    }

    private static void requireResults(List<Integer> expected, List<Integer> results) {
        if (expected.equals(results)) {
            return;
        } else if (results.size() == expected.size() && new HashSet<>(results).equals(new HashSet<>(expected))) {
            throw Finding.wrongResult("order-lost", expected, results).because("completion-order");
        }
        throw Finding.wrongResult("wrong-results", expected, results);
    }

    @Check(points = 10)
    @Explore(schedules = 200)
    void as_many_calls_as_allowed_run_at_once() throws Exception {
        int parallelism = 3;
        Calls calls = new Calls();
        Parallel.map(List.of("a", "b", "c"), parallelism, element -> calls.slowly(1, element));
        if (calls.most() == 1) {
            throw Finding.wrongResult("one-after-the-other", parallelism).because("submit-then-get-in-the-loop");
        } else if (calls.most() < parallelism) {
            throw Finding.wrongResult("few-at-once", parallelism, calls.most());
        }
    }

    @Check(points = 15)
    @Explore(schedules = 200)
    void no_more_calls_than_allowed_run_at_once() throws Exception {
        int parallelism = 2;
        Calls calls = new Calls();
        Parallel.map(List.of("a", "b", "c", "d"), parallelism, element -> calls.slowly(1, element));
        if (calls.most() > parallelism) {
            throw calls.inCommonPool() ? Finding.wrongResult("many-in-the-common-pool", parallelism).because("parallel-stream-ignores-limit")
                    : Finding.wrongResult("many-at-once", parallelism, calls.most()).because("limit-ignored");
        }
    }

    @Check(points = 5)
    @Explore(schedules = 20)
    @Mistake(on = Verdict.UNCAUGHT_EXCEPTION, key = "empty-list-fails")
    void an_empty_list_is_no_special_case() throws Exception {
        List<Object> results = Parallel.map(List.of(), 2, element -> element);
        if (!results.isEmpty()) {
            throw Finding.wrongResult("wrong-results", List.of(), results);
        }
    }
}
