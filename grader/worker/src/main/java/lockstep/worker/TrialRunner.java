package lockstep.worker;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.stream.Stream;
import lockstep.check.CheckExtension;
import lockstep.check.Facts;
import lockstep.check.KitThreads;
import lockstep.explorer.ExploreExtension;
import lockstep.protocol.Command;
import lockstep.protocol.Observation;
import lockstep.protocol.ThreadFacts;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs one check once, with fresh classes. */
final class TrialRunner {

    private static final int LAST_STEP_MILLIS = 2_000;

    private final Globals globals = new Globals();
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableLauncherDiscoveryListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .enablePostDiscoveryFilterAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());

    /** Runs a check whose classes are found on this path. */
    Observation run(List<String> classpath, Command.Trial trial) throws IOException {
        List<Thread> before = KitThreads.others();
        globals.restore();
        Capture capture = new Capture();
        capture.install();
        try (URLClassLoader loader = new URLClassLoader(urls(classpath), TrialRunner.class.getClassLoader())) {
            OutcomeListener result = run(trial, loader);
            return new Observation(result.outcome(), capture.output(), leftover(before, trial), result.exploration());
        } finally {
            globals.restore();
        }
    }

    private static URL[] urls(List<String> classpath) throws IOException {
        List<URL> urls = new ArrayList<>();
        for (String entry : classpath) {
            urls.add(Path.of(entry).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private OutcomeListener run(Command.Trial trial, ClassLoader loader) {
        Thread.currentThread().setContextClassLoader(loader);
        OutcomeListener result = new OutcomeListener();
        try {
            Class<?> type = Class.forName(trial.type(), false, loader);
            LauncherDiscoveryRequestBuilder request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectMethod(type, method(type, trial.method())))
                    .configurationParameter(CheckExtension.SEED, Long.toString(trial.seed()))
                    .configurationParameter(ExploreExtension.SEED, Long.toString(trial.seed()));
            trial.budget().ifPresent(budget -> request
                    .configurationParameter(ExploreExtension.SCHEDULES, Integer.toString(budget.schedules()))
                    .configurationParameter(ExploreExtension.SECONDS, Integer.toString(budget.seconds())));
            trial.replay().ifPresent(schedule -> request.configurationParameter(ExploreExtension.REPLAY, schedule));
            launcher.execute(request.build(), result);
        } catch (ReflectiveOperationException | LinkageError e) {
            result.cannotRun(e.toString());
        } finally {
            Thread.currentThread().setContextClassLoader(TrialRunner.class.getClassLoader());
        }
        return result;
    }

    private static Method method(Class<?> type, String name) throws NoSuchMethodException {
        return Stream.of(type.getDeclaredMethods()).filter(method -> method.getName().equals(name)).findFirst()
                .orElseThrow(() -> new NoSuchMethodException(type.getName() + "." + name));
    }

    private static List<ThreadFacts> leftover(List<Thread> before, Command.Trial trial) {
        if (Boolean.getBoolean(ExploreExtension.PATIENT)) {
            return List.of();
        }
        List<Thread> left = new ArrayList<>(KitThreads.others());
        left.removeAll(before);
        left.removeIf(TrialRunner::belongsToTheJvm);
        if (trial.budget().isPresent()) {
            left.removeIf(TrialRunner::endsSoon);
        }
        return left.isEmpty() ? List.of() : Facts.of(left);
    }

    /** The explorer has told its threads to end; they may be on their last step. */
    private static boolean endsSoon(Thread thread) {
        try {
            thread.join(LAST_STEP_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return !thread.isAlive();
    }

    private static boolean belongsToTheJvm(Thread thread) {
        boolean common = thread instanceof ForkJoinWorkerThread worker && worker.getPool() == ForkJoinPool.commonPool();
        return common || thread.getName().startsWith("CompletableFutureDelayScheduler");
    }
}
