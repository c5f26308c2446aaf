package lockstep.grader.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lockstep.explorer.outcome.Standing;
import lockstep.explorer.outcome.Wait;
import lockstep.explorer.report.ObjectNames;
import lockstep.grader.catalog.Texts;

/** Tells where the threads of a schedule stood that could not go on. */
final class Standings {

    private static final int MOST = 6;

    /** What a thread waits for that stands in one of these calls of the JDK. */
    private static final Map<String, String> CALLS = Map.ofEntries(
            Map.entry("FutureTask.get", "waits-for-result"), Map.entry("CompletableFuture.get", "waits-for-result"),
            Map.entry("CompletableFuture.join", "waits-for-result"), Map.entry("ThreadPoolExecutor.awaitTermination", "waits-for-pool"),
            Map.entry("ForkJoinPool.awaitTermination", "waits-for-pool"), Map.entry("CountDownLatch.await", "waits-for-latch"),
            Map.entry("Condition.await", "waits-for-condition"), Map.entry("Condition.awaitUninterruptibly",
            "waits-for-condition"), Map.entry("CyclicBarrier.await", "waits-at-barrier"), Map.entry("Semaphore.acquire", "waits-for-permit"),
            Map.entry("Semaphore.acquireUninterruptibly", "waits-for-permit"), Map.entry("LinkedBlockingQueue.take", "waits-for-element"),
            Map.entry("LinkedBlockingQueue.put", "waits-for-room"), Map.entry("ArrayBlockingQueue.take", "waits-for-element"),
            Map.entry("ArrayBlockingQueue.put", "waits-for-room"), Map.entry("SynchronousQueue.take", "waits-for-element"),
            Map.entry("SynchronousQueue.put", "waits-for-room"), Map.entry("ThreadPoolExecutor.getTask", "idle-in-pool"));

    private final Texts texts;
    private final Sources sources;

    Standings(Texts texts, Sources sources) {
        this.texts = texts;
        this.sources = sources;
    }

    /** The threads that a student can learn from. */
    List<ThreadStand> of(List<Standing> standing, ObjectNames objects) {
        return waiting(standing).map(thread -> stand(thread, objects)).distinct().limit(MOST).toList();
    }

    /** Threads that live on after all is over, whatever they do. */
    List<ThreadStand> left(List<Standing> standing, ObjectNames objects) {
        return standing.stream().map(thread -> stand(thread, objects)).distinct().limit(MOST).toList();
    }

    /** Those that are the cause: not those that only wait for another thread to end, unless all do. */
    Stream<Standing> waiting(List<Standing> standing) {
        List<Standing> causes = standing.stream().filter(thread -> thread.waiting() != Wait.JOIN || own(thread).isPresent()).toList();
        return (causes.isEmpty() ? standing : causes).stream();
    }

    private Optional<Place> own(Standing thread) {
        return thread.places().stream().filter(sources::own).findFirst().map(place -> sources.place(place.file(), place.line()));
    }

    private ThreadStand stand(Standing thread, ObjectNames objects) {
        String holds = thread.holds().stream()
                .map(held -> texts.get("doing.held-since", objects.of(held.object(), held.lock()), held.since().line())).collect(Collectors.joining(", "));
        String doing = doing(thread, objects);
        return new ThreadStand(thread.thread(), holds.isEmpty() ? doing : texts.get("doing.holds", holds, doing), own(thread));
    }

    private String doing(Standing thread, ObjectNames objects) {
        return switch (thread.waiting()) {
            case MONITOR -> lock(thread, objects.of(thread.object(), thread.on()));
            case NOTIFICATION -> texts.get("doing.waits-on", objects.of(thread.object(), thread.on()));
            case JOIN -> texts.get("doing.joins-thread", thread.on());
            case CLASS_INIT -> texts.get("doing.waits-for-class", thread.on());
            case SLEEP -> texts.get("doing.sleeps");
            case PARKED -> texts.get("doing.parked");
            case CALL -> call(thread, objects);
            case NOTHING -> texts.get("doing.runs");
        };
    }

    private String lock(Standing thread, String lock) {
        return thread.holder().isEmpty() ? texts.get("doing.blocked", lock) : texts.get("doing.blocked-by", lock, thread.holder());
    }

    private String call(Standing thread, ObjectNames objects) {
        if (CALLS.containsKey(thread.on())) {
            return texts.get("doing." + CALLS.get(thread.on()));
        }
        int dot = thread.on().indexOf('.');
        boolean lock = thread.on().contains("Lock.");
        return lock ? lock(thread, objects.of(thread.object(), thread.on().substring(0, dot))) : texts.get("doing.waits-in", thread.on());
    }
}
