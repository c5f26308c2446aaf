package lockstep.grader.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import lockstep.grader.audit.Ground;
import lockstep.grader.audit.Law;
import lockstep.grader.audit.Terms;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Kit;
import lockstep.protocol.Budget;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code lockstep audit}. */
@Command(name = "audit", mixinStandardHelpOptions = true, header = "Holds the laws against the kit.", description = {"",
        "For those who work on the kit: whether the exercises are complete, the references earn full points, and every mistake is caught by its "
        + "check with its verdict. A law that looked at nothing fails.", ""},
    footer = {"", "Examples:", "  lockstep audit                      all laws, all exercises, three seeds",
        "  lockstep audit -e 14 --law 6        are the mistakes of exercise 14 caught?", "",
        "Exit status: 0 all laws hold, 1 a law is broken, 2 wrong use, 3 the grader or the machine failed."})
final class AuditCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = {"-e", "--exercise"}, split = ",", paramLabel = "NN", description = "Only these exercises, by number or name.")
    private List<String> exercises = List.of();

    @Option(names = "--law", split = ",", paramLabel = "N", description = "Only these laws, by number.")
    private List<Integer> laws = List.of();

    @Option(names = "--seeds", paramLabel = "N", defaultValue = "3", description = "With how many seeds everything is graded. Default: ${DEFAULT-VALUE}")
    private int seeds;

    @Option(names = "--schedules", paramLabel = "N", defaultValue = "" + Budget.SCHEDULES, description = "How many schedules a check may try. "
            + "Default: ${DEFAULT-VALUE}")
    private int schedules;

    @Option(names = "--rewrite", description = "Write what is kept of the reports (solutions/README.md, told.*.txt beside each mistake) anew "
            + "instead of comparing it. Read the difference before you commit it.")
    private boolean rewrites;

    @Override
    public Integer call() {
        if (seeds < 1 || schedules < 1 || laws.stream().anyMatch(number -> number < 1 || number > Law.values().length)) {
            throw new ParameterException(spec.commandLine(), "--seeds and --schedules must be 1 or more, --law a number from 1 to " + Law.values().length);
        }
        Catalog catalog = Catalog.of(Kit.here());
        exercises.stream().filter(name -> catalog.find(name).isEmpty()).findFirst().ifPresent(name -> {
            throw Complaint.use("There is no exercise '%s'.", name);
        });
        List<Exercise> asked = exercises.stream().map(name -> catalog.find(name).orElseThrow()).toList();
        asked.forEach(Exercise::requireHere);
        tellWhatNeedsMore(asked.isEmpty() ? catalog.exercises() : asked);
        boolean hold = true;
        try (Ground ground = new Ground(catalog, exercise -> asked.isEmpty() || asked.contains(exercise), Terms.of(seeds, schedules, rewrites))) {
            for (Law law : Law.values()) {
                hold &= !laws.isEmpty() && !laws.contains(law.number()) || holds(law, ground);
            }
        }
        return hold ? ExitStatus.DONE : ExitStatus.NOT_GOOD_ENOUGH;
    }

    private void tellWhatNeedsMore(List<Exercise> all) {
        all.stream().filter(exercise -> !exercise.runsHere()).forEach(exercise -> spec.commandLine().getOut().printf(
                "%s %s needs JDK %d or newer; this is %d. Only the laws that read files (1, 2, 3) look at it.%n", exercise.id(), exercise.name(),
                exercise.jdk(), Runtime.version().feature()));
    }

    private boolean holds(Law law, Ground ground) {
        PrintWriter out = spec.commandLine().getOut();
        Law.Ruling ruling = law.ruling(ground);
        out.printf("%s law %d: %s (looked at %d)%n", ruling.holds() ? "✓" : "✗", law.number(), law.sentence(), ruling.looked());
        ruling.breaches().forEach(breach -> out.println("    " + breach));
        out.flush();
        return ruling.holds();
    }
}
