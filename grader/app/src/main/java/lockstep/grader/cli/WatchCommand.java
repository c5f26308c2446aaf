package lockstep.grader.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.CheckSpec;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Kit;
import lockstep.grader.desk.Desk;
import lockstep.grader.desk.FailedSchedule;
import lockstep.grader.judge.Tried;
import lockstep.grader.score.CheckMark;
import lockstep.grader.watch.Watching;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lockstep watch}. */
@Command(name = "watch", mixinStandardHelpOptions = true, header = "Grades an exercise whenever you save it, and shows what came of it.", description = {"",
        "Takes the first exercise that is not solved. In a terminal it draws one screen: how far you have come, the first check that failed with its "
        + "evidence, the others in a line each; and it obeys keys, which stand below. Without a terminal it writes plain lines, and goes on until it is "
        + "killed. What 'lockstep' without a command does in a terminal.", ""},
    footer = {"", "Keys: n next exercise, h a hint (one more each time), e explain, r the failing schedule again, l list, x reset, a grade all, q quit,",
        "Enter grade now, Space and b scroll, Esc back.", "",
        "Examples:", "  lockstep watch                         the first exercise that is not solved",
        "  lockstep watch 08                      this one", "  lockstep watch --manual                grades when you press Enter", "",
        "Exit status: 0 ended, 2 wrong use, 3 the grader or the machine failed."})
final class WatchCommand implements Callable<Integer> {

    @Mixin
    private AtTheDesk here;

    @Parameters(arity = "0..1", paramLabel = "NN", description = "The exercise, by number or name.")
    private Optional<String> exercise = Optional.empty();

    @Option(names = {"-m", "--manual"}, description = "Grade when Enter is pressed, and not when a file is saved.")
    private boolean manual;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto", description = "auto, always or never. auto: unless NO_COLOR is set. "
            + "Default: ${DEFAULT-VALUE}")
    private Color color;

    @Override
    public Integer call() {
        Catalog catalog = Catalog.of(Kit.here());
        Optional<Exercise> asked = exercise.map(new Desk(catalog, here.speech())::exercise);
        asked.ifPresent(Exercise::requireHere);
        Watching.Wish wish = new Watching.Wish(asked, manual, Terminal.isThere(), color.ink());
        new Watching(catalog, here.speech()).run(wish, (of, check) -> replay(catalog, of, check), here.out());
        return ExitStatus.DONE;
    }

    /** What shows the schedule in which a check failed, where it was one of many. */
    private Optional<Runnable> replay(Catalog catalog, Exercise of, CheckMark check) {
        Optional<CheckSpec> spec = of.checks().stream().filter(each -> each.id().equals(check.id())).findFirst();
        return check.tried().flatMap(Tried::failing).flatMap(failing -> spec.map(known -> () -> {
            FailedSchedule schedule = new FailedSchedule(of, known, failing.token(), Optional.of(check.verdict()), false);
            new Replaying(here, new Desk(catalog, here.speech()), color.ink(), true).show(schedule, catalog.kit().exercises());
            here.print(here.speech().get("replay.back") + " ");
            Terminal.lines().get();
        }));
    }
}
