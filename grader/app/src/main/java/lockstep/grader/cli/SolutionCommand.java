package lockstep.grader.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.Solutions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lockstep solution}. */
@Command(name = "solution", mixinStandardHelpOptions = true, header = "Shows how the kit solves an exercise that you have solved.", description = {"",
        "The reference and why it is right, once all checks passed at the last grade of your files as they are now.", ""},
    footer = {"", "Examples:", "  lockstep solution 01                   compare your own with it", "",
        "Exit status: 0 shown, 1 not yet, and what is left; 2 wrong use."})
final class SolutionCommand implements Callable<Integer> {

    @Mixin
    private AtTheDesk here;

    @Parameters(paramLabel = "NN", description = "The exercise, by number or name.")
    private String exercise;

    @Override
    public Integer call() {
        Desk desk = here.desk();
        Exercise asked = desk.exercise(exercise);
        Solutions solutions = new Solutions(desk);
        Optional<String> refusal = solutions.refusal(asked);
        here.print(refusal.orElseGet(() -> solutions.show(asked)));
        return refusal.isPresent() ? ExitStatus.NOT_GOOD_ENOUGH : ExitStatus.DONE;
    }
}
