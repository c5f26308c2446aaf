package lockstep.grader.judge;

import java.util.ArrayList;
import java.util.List;
import lockstep.explorer.outcome.Deed;
import lockstep.explorer.outcome.Place;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.report.Row;

/** Steps of a schedule, each in a line of its own. */
final class Trail {

    private final List<Step> steps = new ArrayList<>();

    Trail step(int task, Deed deed, String on, String object) {
        steps.add(new Step(task, "t" + task, deed, on, "", object, new Place("lockstep.bank.Account", "run", "Account.java", steps.size() + 1)));
        return this;
    }

    List<Step> steps() {
        return steps;
    }

    List<Row> rows() {
        return steps.stream().map(step -> new Row(step.task(), step.thread(), step.place(), List.of(step))).toList();
    }
}
