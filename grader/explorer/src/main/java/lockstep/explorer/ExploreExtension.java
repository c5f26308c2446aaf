package lockstep.explorer;

import java.lang.reflect.Method;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import lockstep.explorer.outcome.Finding;
import lockstep.explorer.outcome.Outcome;
import lockstep.explorer.outcome.Step;
import lockstep.explorer.report.Sources;
import lockstep.explorer.report.TextReport;
import lockstep.explorer.search.Explorer;
import lockstep.explorer.search.Plan;
import lockstep.explorer.search.Recording;
import lockstep.explorer.search.Replay;
import lockstep.explorer.search.Report;
import lockstep.explorer.search.Token;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Explores the test method in place of running it once. */
public final class ExploreExtension implements InvocationInterceptor {
    /** The configuration parameters, or system properties, that say how much is tried where the annotation does not. */
    public static final String SCHEDULES = "lockstep.explore.schedules";
    public static final String SECONDS = "lockstep.explore.seconds";
    public static final String SEED = "lockstep.explore.seed";
    /** The configuration parameter that names the one schedule to run: a token, or the text of a recording. */
    public static final String REPLAY = "lockstep.explore.replay";
    /** The system property of a JVM that runs one schedule for a debugger: nothing gives up because a thread stands still, and none is ended. */
    public static final String PATIENT = "lockstep.explore.patient";
    /** The report entry that holds the recording of a schedule that was run again. */
    public static final String RECORDING = "recording";
    /** What the report entries with numbers of passed schedules begin with. */
    public static final String PASSED = "passed.";

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
        Plan plan = plan(explore, context);
        Optional<Replay> replay = context.getConfigurationParameter(REPLAY).map(text -> replay(body, text));
        Report report = replay.map(Replay::report).orElseGet(() -> Explorer.explore(body, plan));
        Map<String, String> entries = entries(plan, report);
        replay.ifPresent(again -> entries.put(RECORDING, again.recording().text()));
        context.publishReportEntry(entries);
        if (report.finding() != Finding.COMPLETED) {
            throw failure(report, call.getExecutable().getName());
        }
    }

    private static Replay replay(TestBody body, String text) {
        return Recording.is(text) ? Replay.of(body, Recording.parse(text)) : Replay.of(body, Token.parse(text));
    }

    /** What the body threw before it had a second thread has nothing to do with schedules, and is told as any test would. */
    private static Throwable failure(Report report, String test) {
        Optional<Throwable> plain = report.outcome()
            .filter(outcome -> outcome.steps().stream().map(Step::task).distinct().count() <= 1).flatMap(Outcome::thrown);
        plain.ifPresent(thrown -> thrown.setStackTrace(ExploreFailure.stack(thrown)));
        return plain.orElseGet(() -> new ExploreFailure(report, TextReport.ofTest(Sources.usual()).write(test, report)));
    }

    /** For a listener: {@code planned}, {@code limit} in seconds, {@code stopped}, {@code millis}, and for each strategy how many have {@code passed}. */
    private static Map<String, String> entries(Plan plan, Report report) {
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("planned", String.valueOf(plan.schedules()));
        entries.put("limit", String.valueOf(plan.limit().toSeconds()));
        entries.put("stopped", report.stop().name());
        entries.put("millis", String.valueOf(report.time().toMillis()));
        report.passed().entrySet().stream().sorted(Map.Entry.comparingByKey())
            .forEach(passed -> entries.put(PASSED + passed.getKey().text(), String.valueOf(passed.getValue())));
        return entries;
    }

    private static Plan plan(Explore explore, ExtensionContext context) {
        int schedules = explore.schedules() == 0 ? (int) number(context, SCHEDULES, Plan.DEFAULT_SCHEDULES) : explore.schedules();
        long seconds = explore.seconds() == 0 ? number(context, SECONDS, Plan.DEFAULT_LIMIT.toSeconds()) : explore.seconds();
        return new Plan(schedules, number(context, SEED, 1), Plan.PORTFOLIO, Duration.ofSeconds(seconds), explore.spuriousWakeUps());
    }

    private static long number(ExtensionContext context, String name, long usual) {
        return context.getConfigurationParameter(name, Long::valueOf).orElse(usual);
    }
}
