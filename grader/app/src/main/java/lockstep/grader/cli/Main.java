package lockstep.grader.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import lockstep.grader.catalog.Complaint;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code lockstep}. */
@Command(name = "lockstep", mixinStandardHelpOptions = true, versionProvider = Version.class,
    subcommands = {WatchCommand.class, ListCommand.class, NextCommand.class, TestCommand.class, GradeCommand.class, HintCommand.class, ExplainCommand.class,
        SolutionCommand.class, ReplayCommand.class, ResetCommand.class, ExploreCommand.class, DoctorCommand.class, AuditCommand.class, HelpCommand.class},
    header = "Grades exercises in Java concurrency.", description = {"",
        "Solve the exercises in the folder 'exercises', then let them be graded. The same code always gets the same mark, and every lost "
        + "point explains itself.", ""},
    footer = {"", "To begin:", "  lockstep                             grade each exercise as you save it, on one screen (lockstep watch)",
        "  lockstep next                        what to do now",
        "  lockstep grade                       grade your exercises as they are",
        "  lockstep grade --exercise 01         only the first one", "  lockstep grade --help                all that grading can do",
        "  lockstep replay 08                   a failing schedule of exercise 08 again, step by step",
        "  lockstep explore -cp DIR MainClass   look for an order of threads that breaks a program of your own", "",
        "Exit status: 0 done, 1 a mark or a law is not good enough, 2 wrong use or unreadable input, 3 the grader or the machine failed."})
public final class Main implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    /** Runs the program and ends the JVM with its exit status. */
    public static void main(String[] args) {
        int status = commandLine().execute(args);
        System.exit(status);
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        // What follows the main class is the program's.
        line.getSubcommands().get("explore").setStopAtPositional(true);
        return line.setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(Main::wrongUse)
                .setExecutionExceptionHandler(Main::failed);
    }

    /** Without a command: at a terminal the loop that students work in; elsewhere there is nothing to do but to say what can be done. */
    @Override
    public Integer call() {
        if (Terminal.isThere()) {
            return spec.commandLine().getSubcommands().get("watch").execute();
        }
        throw new ParameterException(spec.commandLine(), "What is to be done? Name a command, such as: lockstep grade");
    }

    private static int wrongUse(ParameterException e, String[] args) {
        PrintWriter err = e.getCommandLine().getErr();
        err.println("lockstep: " + e.getMessage());
        CommandLine.UnmatchedArgumentException.printSuggestions(e, err);
        err.println("More: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        return ExitStatus.WRONG_USE;
    }

    private static int failed(Exception e, CommandLine command, CommandLine.ParseResult parsed) throws Exception {
        PrintWriter err = command.getErr();
        if (e instanceof Complaint complaint) {
            err.println("lockstep: " + complaint.getMessage());
            return complaint.blame() == Complaint.Blame.USE ? ExitStatus.WRONG_USE : ExitStatus.FAILED;
        }
        err.println("lockstep: the grader itself failed. This is a fault of the kit; please report it with the lines below.");
        e.printStackTrace(err);
        return ExitStatus.FAILED;
    }
}
