package lockstep.benchmarks;

import org.jetbrains.lincheck.Lincheck;
import org.jetbrains.lincheck.LincheckAssertionError;

/** Runs one program in Lincheck, which attaches an agent of its own. */
final class LincheckSide implements Tool {
    /** Lincheck ends early where it has seen all schedules that it tells apart, and puts the program's statics back, so they are counted here. */
    private static final String COUNT = "benchmarks.count";

    public static void main(String[] line) {
        Exploration.print(new LincheckSide(), line);
    }

    @Override
    public Result explore(Program program, int schedules) {
        System.setProperty(COUNT, "0");
        String verdict = verdict(program, schedules);
        return new Result(Integer.getInteger(COUNT), verdict);
    }

    private static String verdict(Program program, int schedules) {
        try {
            Lincheck.runConcurrentTest(schedules, () -> run(program));
            return Program.Fault.NONE.verdict;
        } catch (LincheckAssertionError found) {
            return verdict(found.getMessage().strip());
        }
    }

    private static void run(Program program) {
        System.setProperty(COUNT, String.valueOf(Integer.getInteger(COUNT) + 1));
        try {
            program.run();
        } catch (Exception unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static String verdict(String report) {
        String headline = report.lines().findFirst().orElse("");
        if (headline.contains("hung") || headline.contains("deadlock") || headline.contains("live")) {
            return Program.Fault.STUCK.verdict;
        }
        return report.contains("AssertionError") ? Program.Fault.RACE.verdict : headline;
    }
}
