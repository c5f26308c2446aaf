package lockstep.grader.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.FailedSchedule;
import lockstep.grader.desk.FailedSchedules;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lockstep replay}. */
@Command(name = "replay", mixinStandardHelpOptions = true, header = "Shows a failing schedule again, step by step.", description = {"",
        "Runs one check under the one schedule that it failed under, and shows what each thread does beside your source: Enter for the next step, b back, "
        + "a all the rest, q quit. Where output is no terminal, all steps at once.", "",
        "With --debug the schedule is run in a JVM that waits for your debugger. Breakpoints stop in your own code; however long you look, the schedule "
        + "stays the same, since its time is virtual. What a debugger itself calls in your code (watches, toString) counts as steps, so let it show fields.",
        ""},
    footer = {"", "Examples:", "  lockstep replay                       the first failing schedule of the last grades",
        "  lockstep replay 08                    the first of exercise 08",
        "  lockstep replay 08.no_signal_is_lost  the one of this check; its name stands in the report behind check:",
        "  lockstep replay 08 --debug --port 5005   the same with a debugger",
        "  lockstep replay 08.no_signal_is_lost.random-1f3a@17.0.15 --submission submissions/ann",
        "                                        as the JSON report of somebody else's grade names it", "",
        "Exit status: 0 the schedule ends well, 1 it fails or the code does not compile, 2 wrong use, or there is no such schedule, 3 the grader or the",
        "machine failed."})
final class ReplayCommand implements Callable<Integer> {

    private static final int LAST_PORT = 65_535;

    @Spec
    private CommandSpec spec;

    @Mixin
    private AtTheDesk here;

    @Parameters(arity = "0..1", paramLabel = "TOKEN", description = "The schedule, as 'replay' names it in the JSON report; or an exercise, or an exercise and "
        + "its check: then what the last grade found. Left out: the first of the last grades.")
    private Optional<String> name;

    @Option(names = {"-s", "--submission"}, paramLabel = "DIR", description = "A folder as 'lockstep grade' takes it; then the whole TOKEN is needed. "
        + "Left out: the kit's own 'exercises'.")
    private Optional<Path> submission;

    @Option(names = "--debug", description = "Waits for a debugger before the schedule begins.")
    private boolean debug;

    @Option(names = "--port", paramLabel = "N", description = "Where the debugger is waited for. Default: any port that is free.")
    private Optional<Integer> port;

    @Option(names = "--all", description = "All steps at once, on a terminal too.")
    private boolean all;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto", description = "auto, always or never. Default: ${DEFAULT-VALUE}")
    private Color color;

    @Override
    public Integer call() {
        int wanted = port();
        Desk desk = here.desk();
        FailedSchedules schedules = new FailedSchedules(desk);
        FailedSchedule schedule = submission.map(folder -> schedules.elsewhere(name))
                .orElseGet(() -> name.map(schedules::named).orElseGet(schedules::first));
        Path folder = submission.orElse(desk.catalog().kit().exercises());
        Replaying replaying = new Replaying(here, desk, color.ink(), !all && Terminal.isThere());
        return debug ? replaying.debug(schedule, folder, wanted) : replaying.show(schedule, folder);
    }

    private int port() {
        int wanted = port.orElse(0);
        if (wanted < 0 || wanted > LAST_PORT) {
            throw new ParameterException(spec.commandLine(), "--port must be a number from 0 to " + LAST_PORT + ", not " + wanted);
        }
        if (port.isPresent() && !debug) {
            throw new ParameterException(spec.commandLine(), "--port is for a debugger: lockstep replay --debug --port " + wanted);
        }
        return wanted;
    }
}
