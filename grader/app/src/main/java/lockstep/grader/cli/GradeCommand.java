package lockstep.grader.cli;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Kit;
import lockstep.grader.desk.LastGrades;
import lockstep.grader.grade.Grader;
import lockstep.grader.grade.Request;
import lockstep.grader.report.Formats;
import lockstep.grader.report.Report;
import lockstep.protocol.Budget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lockstep grade}. */
@Command(name = "grade", mixinStandardHelpOptions = true, header = "Grades a submission and prints the score report.", description = {"",
        "Compiles the student's files together with the kit's, runs the hidden checks in JVMs of their own, and says for every lost point why. "
        + "Whatever the code does, it costs its author points and nobody else anything.", "",
        "What is said of the kit's own exercises is kept in .lockstep, for the commands list, next, hint and solution; not with fewer schedules or less "
        + "time than usual.", ""},
    footer = {"", "Examples:", "  lockstep grade                                        the exercises as they stand in the kit",
        "  lockstep grade submissions/ann                        a copy of the exercises, whole or in part",
        "  lockstep grade submissions/ann/14-jobs                one exercise",
        "  lockstep grade -e 01,14 --fail-under 60               exit status 1 below 60 %%",
        "  lockstep grade --format html --out report.html        one page for a browser, with the schedules drawn",
        "  lockstep grade --format text,json,junit --out results three files in the folder results", "",
        "Exit status: 0 graded, 1 below --fail-under, 2 wrong use or unreadable input, 3 the grader or the machine failed; then no mark is given",
        "for what could not be judged."})
final class GradeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = {"What was handed in: a copy of 'exercises', whole or some of its modules, or the "
        + "folder of one exercise. Left out: the kit's own 'exercises'."})
    private Optional<Path> folder;

    @Option(names = {"-e", "--exercise"}, split = ",", paramLabel = "NN", description = "Only these exercises, by number or name, separated by commas. "
        + "One that was not handed in counts with 0 points.")
    private List<String> exercises = List.of();

    @Option(names = {"-f", "--format"}, split = ",", paramLabel = "FORMAT", defaultValue = "text",
        description = "text, json, junit, markdown or html; several, separated by commas, where --out names a folder. Default: ${DEFAULT-VALUE}")
    private List<Formats> formats;

    @Option(names = {"-o", "--out"}, paramLabel = "FILE|DIR", description = "Writes the report there instead of printing it. In a folder the file "
        + "gets the name that is usual for its format.")
    private Optional<String> out;

    @Option(names = "--fail-under", paramLabel = "PERCENT", description = "Ends with exit status 1 where the total is lower.")
    private Optional<BigDecimal> failUnder;

    @Option(names = {"-j", "--jobs"}, paramLabel = "N", description = "How many exercises are graded at the same time. Default: the number of cores.")
    private Optional<Integer> jobs;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Where every random choice comes from; it stands in the report. "
        + "The mark does not depend on it. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--schedules", paramLabel = "N", description = "How many schedules of a check are explored, at most. With fewer than the default "
        + "a mistake may stay unseen. Default: " + Budget.SCHEDULES)
    private Optional<Integer> schedules;

    @Option(names = "--time-limit", paramLabel = "SECONDS", description = "For how long the schedules of a check are explored, at most. Default: "
        + Budget.SECONDS)
    private Optional<Integer> seconds;

    @Mixin
    private Language language;

    @Option(names = "--color", paramLabel = "WHEN", defaultValue = "auto", description = "auto, always or never. auto: on a terminal, unless NO_COLOR is "
        + "set. Default: ${DEFAULT-VALUE}")
    private Color color;

    @Override
    public Integer call() {
        Kit kit = Kit.here();
        Target target = Target.of(out, formats, message -> new ParameterException(spec.commandLine(), message));
        Catalog catalog = Catalog.of(kit);
        PrintWriter err = spec.commandLine().getErr();
        Request request = new Request(folder.orElse(kit.exercises()), exercises, language.chosen(), seed, budget(), numberOfJobs());
        LastGrades grades = LastGrades.of(request, catalog);
        try (ProgressLine progress = ProgressLine.on(err)) {
            Report report = new Grader(catalog, progress).grade(request);
            progress.close();
            target.write(report, color.ink(), spec.commandLine().getOut());
            grades.keep(report, complaint -> err.println("lockstep: " + complaint));
            return status(report);
        }
    }

    private int numberOfJobs() {
        return positive("--jobs", jobs.orElse(Runtime.getRuntime().availableProcessors()));
    }

    private Budget budget() {
        return new Budget(positive("--schedules", schedules.orElse(Budget.SCHEDULES)), positive("--time-limit", seconds.orElse(Budget.SECONDS)));
    }

    private int positive(String option, int number) {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), option + " must be 1 or more, not " + number);
        }
        return number;
    }

    private int status(Report report) {
        if (!report.judged()) {
            return ExitStatus.FAILED;
        }
        return failUnder.filter(percent -> report.percent().compareTo(percent) < 0).map(percent -> ExitStatus.NOT_GOOD_ENOUGH).orElse(ExitStatus.DONE);
    }
}
