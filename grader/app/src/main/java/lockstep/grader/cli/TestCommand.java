package lockstep.grader.cli;

import java.util.List;
import java.util.concurrent.Callable;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.VisibleTests;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code lockstep test}. */
@Command(name = "test", mixinStandardHelpOptions = true, header = "Runs the visible tests of an exercise.", description = {"",
        "Those in its folder src/test/java, through Maven; the same as 'mvn test' in its folder. They are examples: the hidden checks, which "
        + "'lockstep grade' runs, look at more.", ""},
    footer = {"", "Examples:", "  lockstep test 08                       the tests of exercise 08",
        "  lockstep test 08 -- -o                 what follows -- goes to Maven: here, to stay off the network", "",
        "Exit status: 0 all passed, 1 one failed or the code does not compile, 2 wrong use, 3 there is no Maven."})
final class TestCommand implements Callable<Integer> {

    @Mixin
    private AtTheDesk here;

    @Parameters(index = "0", paramLabel = "NN", description = "The exercise, by number or name.")
    private String exercise;

    @Parameters(index = "1..*", paramLabel = "ARGS", description = "What else Maven is told.")
    private List<String> more = List.of();

    @Override
    public Integer call() {
        Desk desk = here.desk();
        return new VisibleTests(desk, System.getenv()).pass(desk.exercise(exercise), more) ? ExitStatus.DONE : ExitStatus.NOT_GOOD_ENOUGH;
    }
}
