package lockstep.grader.desk;

import java.util.List;
import lockstep.grader.catalog.Texts;

/**
 * What checks are called.
 *
 * @param texts the texts of their exercise
 */
record Titles(Texts texts) {

    List<String> of(List<NotedCheck> checks) {
        return checks.stream().map(this::of).toList();
    }

    /** A check that the kit does not have any more is called by its name. */
    String of(NotedCheck check) {
        return texts.find("checks." + check.id() + ".title").orElse(check.id());
    }
}
