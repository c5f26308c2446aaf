package lockstep.grader.grade;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import lockstep.grader.catalog.CheckSpec.Way;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Lang;
import lockstep.grader.compile.Compilation;
import lockstep.grader.plan.Plan;
import lockstep.grader.run.Sighting;
import lockstep.grader.run.Workers;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.style.StyleReport;
import lockstep.protocol.Budget;

/** How the checks of an exercise are run. */
@FunctionalInterface
interface Trying {

    /** Runs them with classes that were compiled. */
    List<Sighting> run(Compilation.Compiled compiled);

    /** All of them, with all of the budget. */
    static Trying inFull(Request request, Workers workers) {
        return compiled -> workers.run(Plan.of(compiled, request.seed(), request.budget()));
    }

    /**
     * Explored checks with a small budget at first, and then as in full. Meanwhile those are run that are run once.
     *
     * @param first the small budget
     * @param early is told what the small budget has shown, and what else has been seen by then; only where a check is explored
     */
    static Trying twice(Request request, Workers workers, Budget first, Consumer<ExerciseMark> early) {
        return compiled -> {
            Plan plan = Plan.of(compiled, request.seed(), request.budget());
            IntPredicate explored = trial -> plan.wayOf(trial) == Way.EXPLORED;
            FutureTask<SortedMap<Integer, Sighting>> once = new FutureTask<>(() -> workers.run(plan, explored.negate()));
            new Thread(once, "checks that run once").start();
            SortedMap<Integer, Sighting> seen = workers.run(Plan.of(compiled, request.seed(), first), explored);
            if (!seen.isEmpty()) {
                seen.putAll(once.isDone() ? Futures.get(once) : Map.of());
                early.accept(told(compiled, seen, request.lang()));
                seen.putAll(workers.run(plan, explored));
            }
            seen.putAll(Futures.get(once));
            return List.copyOf(seen.values());
        };
    }

    /** What can be said of some checks. */
    private static ExerciseMark told(Compilation.Compiled compiled, SortedMap<Integer, Sighting> seen, Lang lang) {
        Exercise exercise = compiled.exercise();
        Exercise some = exercise.with(seen.keySet().stream().map(exercise.checks()::get).toList());
        return new Seen.Ran(some, compiled, List.copyOf(seen.values()), StyleReport.NOTHING).told(lang);
    }
}
