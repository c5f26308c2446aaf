package lockstep.explorer.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import lockstep.explorer.run.Body;
import lockstep.explorer.search.Explorer;
import lockstep.explorer.search.Plan;
import lockstep.explorer.search.Report;

public final class ExploreMain {
    public static void main(String[] args) throws Exception {
        ClassLoader.getSystemClassLoader().setDefaultAssertionStatus(true);
        Class<?> type = Class.forName(args[0], true, ClassLoader.getSystemClassLoader());
        Method main = type.getDeclaredMethod("main", String[].class);
        main.setAccessible(true);
        Body body = () -> {
            try {
                main.invoke(null, (Object) new String[0]);
            } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
            }
        };
        int n = args.length > 1 ? Integer.parseInt(args[1]) : 1000;
        Report report = Explorer.explore(body, new Plan(n, args.length > 2 ? Long.parseLong(args[2]) : 1, java.util.List.of(lockstep.explorer.schedule.Kind.values()), java.time.Duration.ofSeconds(60)));
        System.out.println(args[0] + " " + report.finding() + " " + report.outcome().map(o -> o.message()).orElse("") + " schedules=" + report.schedules() + " hash=" + Long.toHexString(report.hash()) + " ms=" + report.time().toMillis());
        report.outcome().ifPresent(o -> o.standing().forEach(System.out::println));
        if (Boolean.getBoolean("steps")) report.outcome().ifPresent(o -> o.steps().forEach(System.out::println));
        report.consequence().ifPresent(o -> System.out.println("  consequence: " + o.message()));
        report.outcome().flatMap(o -> o.thrown()).ifPresent(t -> { if (Boolean.getBoolean("steps")) t.printStackTrace(); });
        Runtime.getRuntime().halt(0);
    }
}
