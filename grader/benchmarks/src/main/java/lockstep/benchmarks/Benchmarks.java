package lockstep.benchmarks;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Prints the table. Arguments: names of programs; without any, all of them. Ends with 1 where a verdict of the explorer's is wrong. */
public final class Benchmarks {
    private static final int SCHEDULES = Integer.getInteger("benchmarks.schedules", 1000);
    private static final long LIMIT_SECONDS = Long.getLong("benchmarks.limit", 120L);
    private static final int WRONG_USE = 2;
    private static final String ROW = "%-26s %-6s | %-8s %7s %4s %6s | %-17s %8s %4s %5s | %6s %6s%n";
    private static final String LEGEND = """
        JDK %s, %d schedules each, or fewer where one fails or where Lincheck knows no more. All times are processor time.
        first, runs: seconds of the first exploration in a fresh JVM, and its schedules; warm: schedules a second of another one there
        faster: by the time of the first exploration; by the rate of the warm one, for programs without a fault; !: wrong
        """;

    private Benchmarks() {
    }

    public static void main(String[] names) throws IOException, InterruptedException {
        List<Program> programs = names.length == 0 ? List.of(Program.values()) : named(names);
        System.out.printf(LEGEND, Runtime.version(), SCHEDULES);
        System.out.printf(ROW, "program", "truth", "explorer", "first", "runs", "warm", "Lincheck", "first", "runs", "warm", "faster", "warm");
        boolean right = true;
        for (Program program : programs) {
            Measured ours = Fork.explorer(LIMIT_SECONDS).run(program, SCHEDULES);
            Measured theirs = Fork.lincheck(LIMIT_SECONDS).run(program, SCHEDULES);
            right &= right(program, ours);
            print(program, ours, theirs);
        }
        System.exit(right ? 0 : 1);
    }

    private static List<Program> named(String[] names) {
        Map<String, Program> known = Arrays.stream(Program.values()).collect(Collectors.toMap(Program::name, program -> program));
        Optional<String> unknown = Arrays.stream(names).filter(name -> !known.containsKey(name)).findFirst();
        if (unknown.isPresent()) {
            System.err.println("No program " + unknown.get() + ". There are " + Arrays.toString(Program.values()) + ".");
            System.exit(WRONG_USE);
        }
        return Arrays.stream(names).map(known::get).toList();
    }

    private static boolean right(Program program, Measured measured) {
        return measured.verdict().equals(program.fault.verdict);
    }

    private static void print(Program program, Measured ours, Measured theirs) {
        System.out.printf(ROW, program.title, program.fault.verdict, verdict(program, ours), first(ours), runs(ours), rate(ours),
            verdict(program, theirs), first(theirs), runs(theirs), rate(theirs), firstRatio(program, ours, theirs), ratio(ours, theirs));
    }

    private static String verdict(Program program, Measured measured) {
        return right(program, measured) ? measured.verdict() : "! " + measured.verdict();
    }

    private static String first(Measured measured) {
        return measured.cold().map(each -> String.format(Locale.ROOT, "%.2f s", each.seconds())).orElse("");
    }

    private static String runs(Measured measured) {
        return measured.cold().map(each -> String.valueOf(each.schedules())).orElse("");
    }

    private static String rate(Measured measured) {
        return measured.warm().filter(Benchmarks::passed).map(each -> String.format(Locale.ROOT, "%.0f", each.rate())).orElse("");
    }

    /** Of the times in which both found what is true. */
    private static String firstRatio(Program program, Measured ours, Measured theirs) {
        boolean comparable = right(program, ours) && right(program, theirs);
        return comparable ? times(theirs.cold().orElseThrow().seconds() / ours.cold().orElseThrow().seconds()) : "";
    }

    private static String ratio(Measured ours, Measured theirs) {
        Optional<Exploration> fast = ours.warm().filter(Benchmarks::passed);
        Optional<Exploration> slow = theirs.warm().filter(Benchmarks::passed);
        return fast.isPresent() && slow.isPresent() ? times(fast.get().rate() / slow.get().rate()) : "";
    }

    private static String times(double ratio) {
        return String.format(Locale.ROOT, "%.0f x", ratio);
    }

    private static boolean passed(Exploration exploration) {
        return exploration.verdict().equals(Program.Fault.NONE.verdict);
    }
}
