package lockstep.grader.audit;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Kit;
import lockstep.grader.catalog.Lang;
import lockstep.grader.grade.Grader;
import lockstep.grader.grade.Progress;
import lockstep.grader.grade.Request;
import lockstep.grader.report.Report;
import lockstep.protocol.Budget;

/** The kit as the laws see it. What was graded once is not graded again for the next law. */
public final class Ground {

    /** One grading. */
    private record Asked(Variant variant, long seed) { }

    private final Catalog catalog;
    private final List<Exercise> exercises;
    private final List<Long> seeds;
    private final Grader grader;
    private final Map<Asked, Report> graded = new ConcurrentHashMap<>();

    /**
     * The ground.
     *
     * @param chosen the exercises to look at
     * @param seeds  what everything is graded with
     */
    public Ground(Catalog catalog, Predicate<Exercise> chosen, List<Long> seeds) {
        this.catalog = catalog;
        this.exercises = catalog.exercises().stream().filter(chosen).toList();
        this.seeds = List.copyOf(seeds);
        this.grader = new Grader(catalog, Progress.SILENT);
    }

    Kit kit() {
        return catalog.kit();
    }

    Catalog catalog() {
        return catalog;
    }

    /** The exercises to look at. */
    List<Exercise> exercises() {
        return exercises;
    }

    /** Those that can be run on this JDK. */
    List<Exercise> runnable() {
        return exercises.stream().filter(Exercise::runsHere).toList();
    }

    List<Long> seeds() {
        return seeds;
    }

    /** The references and alternatives of the exercises that can be run. */
    List<Variant> correct() {
        return runnable().stream().flatMap(exercise ->
                Stream.concat(Stream.of(Variant.reference(kit(), exercise)), Variant.alternatives(kit(), exercise).stream())).toList();
    }

    /** The mistakes of the exercises that can be run. */
    List<Variant> mistakes() {
        return runnable().stream().flatMap(exercise -> Variant.mistakes(kit(), exercise).stream()).toList();
    }

    /** The report of a variant; graded where it has not been. */
    Report report(Variant variant, long seed) {
        return graded.computeIfAbsent(new Asked(variant, seed), asked -> gradeAgain(variant, seed));
    }

    /** The report of a variant, graded anew. */
    Report gradeAgain(Variant variant, long seed) {
        return grader.grade(new Request(variant.folder(), List.of(variant.exercise().id()), Lang.EN, seed, Budget.STANDARD, 1));
    }

    /** Grades all of these on all seeds, several at a time, so that the laws find them done. */
    void prepare(List<Variant> variants) {
        List<Asked> asked = variants.stream().flatMap(variant -> seeds.stream().map(seed -> new Asked(variant, seed))).toList();
        severalAtATime(asked, each -> report(each.variant, each.seed));
    }

    /** Does it for each, several at a time. */
    <A, B> List<B> severalAtATime(List<A> all, Function<A, B> one) {
        ExecutorService pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<B>> futures = all.stream().map(each -> pool.submit(() -> one.apply(each))).toList();
            return futures.stream().map(Ground::get).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <B> B get(Future<B> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw Complaint.machine(e.getCause(), "The audit failed: %s", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Complaint.machine(e, "Interrupted.");
        }
    }
}
