package lockstep.grader.cli;

import java.util.concurrent.Callable;
import lockstep.grader.desk.Overview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lockstep next}. */
@Command(name = "next", mixinStandardHelpOptions = true, header = "Shows the exercise that comes next, and how to go on with it.", description = {"",
        "The first one that is not solved: what to read, which file to work on, which TODOs are left, and the commands to run.", ""},
    footer = {"", "Examples:", "  lockstep next                          what to do now", "",
        "Exit status: 0 shown, 2 what the last grades said cannot be read."})
final class NextCommand implements Callable<Integer> {

    @Mixin
    private AtTheDesk here;

    @Override
    public Integer call() {
        here.print(new Overview(here.desk()).next());
        return ExitStatus.DONE;
    }
}
