package lockstep.grader.grade;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
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
     * Explored checks with a small budget at first, and then as in full. Those that are run once are run once.
     *
     * @param first the small budget
     * @param early is told what that has shown, where a check is explored
     */
    static Trying twice(Request request, Workers workers, Budget first, Consumer<ExerciseMark> early) {
        return compiled -> {
            Plan plan = Plan.of(compiled, request.seed(), request.budget());
            Map<Integer, Sighting> known = new HashMap<>();
            if (plan.once().size() < plan.trials().size()) {
                List<Sighting> seen = workers.run(Plan.of(compiled, request.seed(), first));
                early.accept(new Seen.Ran(compiled.exercise(), compiled, seen, StyleReport.NOTHING).told(request.lang()));
                plan.once().forEach(number -> known.put(number, seen.get(number)));
            }
            return workers.run(plan, known);
        };
    }
}
