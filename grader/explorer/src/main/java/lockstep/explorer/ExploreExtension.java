package lockstep.explorer;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Outcome;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.report.Sources;
import lockstep.explorer.report.TextReport;
import lockstep.explorer.search.Explorer;
import lockstep.explorer.search.Plan;
import lockstep.explorer.search.Report;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Explores the test method in place of running it once. */
public final class ExploreExtension implements InvocationInterceptor {
    @Override
    public void interceptTestMethod(Invocation<Void> invocation, ReflectiveInvocationContext<Method> call, ExtensionContext context)
        throws Throwable {
        invocation.skip();
        if (System.getProperty("lockstep.explorer.agent") == null) {
            throw new IllegalStateException("the explorer's agent is not in this JVM; start the JVM with -javaagent and the explorer's jar, "
                + "or put the explorer on the class path of a run by JUnit's launcher");
        }
        Explore explore = call.getExecutable().getAnnotation(Explore.class);
        TestBody body = new TestBody(context.getRequiredTestInstance(), call.getExecutable(), call.getArguments());
        Report report = Explorer.explore(body, plan(explore));
        context.publishReportEntry(Map.of("schedules", String.valueOf(report.schedules()), "passed", strategies(report), "stopped", report.stop().name()));
        if (report.finding() != Finding.COMPLETED) {
            throw failure(report, call.getExecutable().getName());
        }
    }

    /** What the body threw before it had a second thread has nothing to do with schedules, and is told as any test would. */
    private static Throwable failure(Report report, String test) {
        Optional<Throwable> plain = report.outcome()
            .filter(outcome -> outcome.steps().stream().map(Step::task).distinct().count() <= 1).flatMap(Outcome::thrown);
        plain.ifPresent(thrown -> thrown.setStackTrace(ExploreFailure.stack(thrown)));
        return plain.orElseGet(() -> new ExploreFailure(report, TextReport.ofTest(Sources.usual()).write(test, report)));
    }

    private static String strategies(Report report) {
        return report.passed().isEmpty() ? "none" : report.passed().entrySet().stream().sorted(Map.Entry.comparingByKey())
            .map(entry -> entry.getKey().text() + " " + entry.getValue()).collect(Collectors.joining(", "));
    }

    private static Plan plan(Explore explore) {
        int schedules = explore == null || explore.schedules() == 0
            ? Integer.getInteger("lockstep.explore.schedules", Plan.DEFAULT_SCHEDULES) : explore.schedules();
        long seconds = explore == null || explore.seconds() == 0 ? Long.getLong("lockstep.explore.seconds", Plan.DEFAULT_LIMIT.toSeconds()) : explore.seconds();
        return new Plan(schedules, Long.getLong("lockstep.explore.seed", 1L), Plan.PORTFOLIO, Duration.ofSeconds(seconds));
    }
}
