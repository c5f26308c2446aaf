package lockstep.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints the table. Arguments: names of programs; without any, all of them. Ends with 1 where a verdict of the explorer's is wrong. */
public final class Benchmarks {
    private static final int SCHEDULES = Integer.getInteger("benchmarks.schedules", 1000);
    private static final long LIMIT_SECONDS = Long.getLong("benchmarks.limit", 120L);
    private static final String ROW = "%-26s %-7s | %-7s %8s %7s %5s | %-16s %8s %7s %5s | %7s%n";

    private Benchmarks() {
    }

    public static void main(String[] names) throws IOException, InterruptedException {
        List<Program> programs = names.length == 0 ? List.of(Program.values()) : Arrays.stream(names).map(Program::valueOf).toList();
        System.out.printf(Locale.ROOT, "JDK %s, %d schedules, or fewer where one fails or where Lincheck knows no more.%n", Runtime.version(), SCHEDULES);
        System.out.println("first: the first exploration in a fresh JVM; per s and runs: schedules of the second one there, by processor time; !: wrong");
        System.out.printf(ROW, "program", "truth", "explorer", "first", "per s", "runs", "Lincheck", "first", "per s", "runs", "faster");
        boolean right = true;
        for (Program program : programs) {
            Measured ours = Fork.explorer(LIMIT_SECONDS).run(program, SCHEDULES);
            Measured theirs = Fork.lincheck(LIMIT_SECONDS).run(program, SCHEDULES);
            right &= right(program, ours);
            print(program, ours, theirs);
        }
        System.exit(right ? 0 : 1);
    }

    private static boolean right(Program program, Measured measured) {
        return measured.verdict().equals(program.fault.verdict);
    }

    private static void print(Program program, Measured ours, Measured theirs) {
        System.out.printf(ROW, program.title, program.fault.verdict, verdict(program, ours), first(ours), rate(ours), runs(ours),
            verdict(program, theirs), first(theirs), rate(theirs), runs(theirs), ratio(program, ours, theirs));
    }

    private static String verdict(Program program, Measured measured) {
        return right(program, measured) ? measured.verdict() : "! " + measured.verdict();
    }

    private static String first(Measured measured) {
        return measured.cold().map(each -> String.format(Locale.ROOT, "%.2f s", each.seconds())).orElse("");
    }

    private static String rate(Measured measured) {
        return measured.warm().filter(Benchmarks::passed).map(each -> String.format(Locale.ROOT, "%.0f", each.rate())).orElse("");
    }

    private static String runs(Measured measured) {
        return measured.warm().map(each -> String.valueOf(each.schedules())).orElse("");
    }

    /** By schedules a second, of a program that has no fault. */
    private static String ratio(Program program, Measured ours, Measured theirs) {
        Optional<Exploration> fast = ours.warm().filter(Benchmarks::passed);
        Optional<Exploration> slow = theirs.warm().filter(Benchmarks::passed);
        boolean comparable = program.fault == Program.Fault.NONE && fast.isPresent() && slow.isPresent();
        return comparable ? String.format(Locale.ROOT, "%.0f x", fast.get().rate() / slow.get().rate()) : "";
    }

    private static boolean passed(Exploration exploration) {
        return exploration.verdict().equals(Program.Fault.NONE.verdict);
    }
}
