package lockstep.grader.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.grader.run.ExplorerJvm;
import lockstep.grader.run.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code lockstep explore}. */
@Command(name = "explore", mixinStandardHelpOptions = true, header = "Runs a program under many schedules and shows the first that fails.", description = {"",
        "Runs main again and again, one thread at a time, in another order each time and in virtual time, with assertions on, and says what went wrong: "
        + "a data race, a deadlock, a lost wake-up, a thread that is left behind, an assertion or an exception. The same seed gives the same orders. "
        + "Static fields start afresh each time; standard input is empty; what the program prints is shown for the failing order alone.", ""},
    footer = {"", "Examples:", "  lockstep explore -cp target/classes com.example.Main          any program of yours",
        "  lockstep explore Counter 2 1000                               compiled into the current folder, with arguments",
        "  lockstep explore --schedules 100000 --time-limit 600 Counter  look longer",
        "  lockstep explore --replay random-1f3a@17.0.9_9 Counter        that order again, on the same JDK", "",
        "Exit status: 0 nothing found, 1 a failure found, 2 wrong use, 3 the program could not be controlled (it waits for the network, calls native",
        "code, starts more than 600 threads), or the machine failed."})
final class ExploreCommand implements Callable<Integer> {

    /** How the next thread is chosen. */
    enum Strategy { RANDOM, PCT, POS, ALL }

    /** What the report is made for. */
    enum Format { TEXT, JSON }

    @Spec
    private CommandSpec spec;

    @Option(names = {"-cp", "-classpath", "--class-path"}, paramLabel = "PATH", defaultValue = ".", description = "Folders and jars with the program's "
        + "classes, as for java. Default: the current folder.")
    private String classPath;

    @Option(names = "--schedules", paramLabel = "N", defaultValue = "1000", description = "How many orders are tried, at most. Default: ${DEFAULT-VALUE}")
    private int schedules;

    @Option(names = "--time-limit", paramLabel = "SECONDS", defaultValue = "60", description = "For how long, at most. Default: ${DEFAULT-VALUE}")
    private int timeLimit;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "Where every choice comes from. Default: ${DEFAULT-VALUE}")
    private long seed;

    @Option(names = "--strategy", paramLabel = "NAME", defaultValue = "all", description = "random: any thread that can go on. pct: priorities that change "
        + "a few times. pos: priorities by what threads are about to do. all: each in turn. Default: ${DEFAULT-VALUE}")
    private Strategy strategy;

    @Option(names = "--replay", paramLabel = "TOKEN", description = "Runs one order again, the one that a report names.")
    private Optional<String> replay;

    @Option(names = {"-f", "--format"}, paramLabel = "FORMAT", defaultValue = "text", description = "text or json. Default: ${DEFAULT-VALUE}")
    private Format format;

    @Parameters(index = "0", paramLabel = "MainClass", description = "The class with main, with its package.")
    private String mainClass;

    @Parameters(index = "1..*", paramLabel = "ARGS", description = "What main is given.")
    private List<String> arguments = new ArrayList<>();

    @Override
    public Integer call() {
        atLeastOne("--schedules", schedules);
        atLeastOne("--time-limit", timeLimit);
        ExplorerJvm.Ended ended = ExplorerJvm.explore(Program.of(classPath, mainClass, arguments), options(), again());
        PrintWriter err = spec.commandLine().getErr();
        err.print(ended.errors());
        if (ended.status() == ExitStatus.WRONG_USE) {
            err.println("More: " + spec.qualifiedName() + " --help");
        }
        err.flush();
        spec.commandLine().getOut().print(ended.report());
        spec.commandLine().getOut().flush();
        return ended.status();
    }

    private void atLeastOne(String option, int number) {
        if (number < 1) {
            throw new ParameterException(spec.commandLine(), option + " must be 1 or more, not " + number);
        }
    }

    private List<String> options() {
        List<String> options = new ArrayList<>(List.of("--schedules", Integer.toString(schedules), "--time-limit", Integer.toString(timeLimit),
                "--seed", Long.toString(seed), "--strategy", lower(strategy), "--format", lower(format)));
        replay.ifPresent(token -> options.addAll(List.of("--replay", token)));
        return options;
    }

    private static String lower(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT);
    }

    private String again() {
        Stream<String> path = ".".equals(classPath) ? Stream.empty() : Stream.of("-cp", classPath);
        Stream<String> command = Stream.concat(Stream.of("lockstep", "explore"), path);
        Stream<String> words = Stream.concat(command, Stream.concat(Stream.of("--replay", "%s", mainClass), arguments.stream()));
        return words.map(ExploreCommand::quoted).collect(Collectors.joining(" "));
    }

    /** As a shell takes it for one word. */
    private static String quoted(String word) {
        return word.matches("[\\w@%+=:,./\\\\-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
