package lockstep.grader.cli;

import java.util.concurrent.Callable;
import lockstep.grader.desk.Overview;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code lockstep list}. */
@Command(name = "list", mixinStandardHelpOptions = true, header = "Shows all exercises, and how far you have come.", description = {"",
        "Number and title, points at the last grade, and a word: new (the files are as they came), begun, or solved (all checks passed).", ""},
    footer = {"", "Examples:", "  lockstep list                          all exercises", "  lockstep list --lang ru                in Russian", "",
        "Exit status: 0 shown, 2 what the last grades said cannot be read."})
final class ListCommand implements Callable<Integer> {

    @Mixin
    private AtTheDesk here;

    @Override
    public Integer call() {
        here.print(new Overview(here.desk()).list());
        return ExitStatus.DONE;
    }
}
