package lockstep.grader.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.Hints;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lockstep hint}. */
@Command(name = "hint", mixinStandardHelpOptions = true, header = "Gives a hint, one step at a time.", description = {"",
        "For the mistake that the last grade of the exercise named. Each mistake has three hints: a question, a step, nearly the answer. "
        + "Each time you ask you get the next.", ""},
    footer = {"", "Examples:", "  lockstep hint 08                       the next hint",
        "  lockstep hint 01 --key no-join         for a mistake that you name", "  lockstep hint 01 --step 1              the first hint again", "",
        "Exit status: 0 given, 2 nothing to hint at: not graded, solved, or no such key."})
final class HintCommand implements Callable<Integer> {

    @Mixin
    private AtTheDesk here;

    @Parameters(paramLabel = "NN", description = "The exercise, by number or name.")
    private String exercise;

    @Option(names = "--key", paramLabel = "KEY", description = "The mistake. Default: the one that the last grade named.")
    private Optional<String> key;

    @Option(names = "--step", paramLabel = "N", description = "This hint, and not the next.")
    private Optional<Integer> step;

    @Override
    public Integer call() {
        Desk desk = here.desk();
        Exercise asked = desk.exercise(exercise);
        Hints hints = new Hints(desk);
        here.print(key.map(named -> hints.forKey(asked, named, step)).orElseGet(() -> hints.forLastGrade(asked, step)));
        return ExitStatus.DONE;
    }
}
