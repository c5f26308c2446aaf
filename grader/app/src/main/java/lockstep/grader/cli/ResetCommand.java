package lockstep.grader.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.Reset;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lockstep reset}. */
@Command(name = "reset", mixinStandardHelpOptions = true, header = "Makes the files of an exercise what they were at first.", description = {"",
        "Asks before. Your files are kept in .lockstep/backup, and the command says where.", ""},
    footer = {"", "Examples:", "  lockstep reset 01                      asks, keeps your files, begins anew",
        "  lockstep reset 01 --yes                does not ask", "",
        "Exit status: 0 done, or left as it is because you said so; 2 nobody answered; 3 a file could not be written."})
final class ResetCommand implements Callable<Integer> {

    @Mixin
    private AtTheDesk here;

    @Parameters(paramLabel = "NN", description = "The exercise, by number or name.")
    private String exercise;

    @Option(names = {"-y", "--yes"}, description = "Do not ask.")
    private boolean yes;

    @Override
    public Integer call() throws IOException {
        Desk desk = here.desk();
        Reset reset = new Reset(desk, desk.exercise(exercise));
        if (!reset.isNeeded()) {
            here.print(reset.needless());
        } else {
            here.print(yes || isMeant(reset) ? reset.restore(Clock.systemUTC()) : reset.left());
        }
        return ExitStatus.DONE;
    }

    private boolean isMeant(Reset reset) throws IOException {
        here.print(reset.question());
        // The launcher makes UTF-8 of everything.
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        return reset.isYes(Optional.ofNullable(in.readLine()).orElseThrow(reset::nobodyAnswers));
    }
}
