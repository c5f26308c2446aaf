package lockstep.grader.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.Explanations;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lockstep explain}. */
@Command(name = "explain", mixinStandardHelpOptions = true, header = "Explains a mistake.", description = {"",
        "What those who make it believe, why that breaks, which idea to keep instead, and where to read more. The key of a mistake stands in the "
        + "report. Without a key: lists those of each exercise.", ""},
    footer = {"", "Examples:", "  lockstep explain no-join                       a mistake that a report has named",
        "  lockstep explain                               all keys, by exercise", "  lockstep explain 08                            those of exercise 08", "",
        "Exit status: 0 explained, 2 there is no such key."})
final class ExplainCommand implements Callable<Integer> {

    @Mixin
    private AtTheDesk here;

    @Parameters(arity = "0..1", paramLabel = "KEY", description = "The key of a mistake, as the report names it; or the number of an exercise.")
    private Optional<String> key;

    @Option(names = {"-e", "--exercise"}, paramLabel = "NN", description = "Where a mistake is made in several exercises: tell of this one only.")
    private Optional<String> exercise;

    @Override
    public Integer call() {
        Desk desk = here.desk();
        Explanations explanations = new Explanations(desk);
        here.print(key.map(asked -> explanations.explain(asked, exercise.map(desk::exercise))).orElseGet(explanations::list));
        return ExitStatus.DONE;
    }
}
