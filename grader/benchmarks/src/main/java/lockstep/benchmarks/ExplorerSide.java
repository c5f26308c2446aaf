package lockstep.benchmarks;

import java.time.Duration;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.search.Explorer;
import lockstep.explorer.search.Plan;
import lockstep.explorer.search.Report;

/** Runs one program in the explorer, in a JVM that has its agent. */
final class ExplorerSide implements Tool {
    private static final long SEED = 1;

    public static void main(String[] line) {
        Exploration.print(new ExplorerSide(), line);
    }

    @Override
    public Result explore(Program program, int schedules) {
        Report report = Explorer.explore(program::run, new Plan(schedules, SEED, Plan.PORTFOLIO, Duration.ofHours(1)));
        return new Result(report.schedules(), verdict(report.finding()));
    }

    private static String verdict(Finding finding) {
        return switch (finding) {
            case COMPLETED -> Program.Fault.NONE.verdict;
            case DATA_RACE, WRONG_RESULT -> Program.Fault.RACE.verdict;
            case DEADLOCK, LOST_WAKEUP -> Program.Fault.STUCK.verdict;
            default -> finding.name();
        };
    }
}
