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
import lockstep.grader.compile.Workspace;
import lockstep.grader.grade.Grader;
import lockstep.grader.grade.Progress;
import lockstep.grader.grade.Request;
import lockstep.grader.report.Report;
import lockstep.grader.run.Workers;

/** The kit as the laws see it. What was graded once is not graded again for the next law. */
public final class Ground implements AutoCloseable {

    /** One grading. */
    private record Asked(Variant variant, long seed) { }

    private static final int OLDEST_JDK = 17;
    private static final List<Lang> LANGS = List.of(Lang.values());

    private final Catalog catalog;
    private final List<Exercise> exercises;
    private final Terms terms;
    private final Grader grader;
    private final Workspace workspace = Workspace.open();
    private final Workers workers = new Workers(workspace.folder("workers"), List.of());
    private final Map<Asked, Map<Lang, Report>> graded = new ConcurrentHashMap<>();

    /**
     * The ground.
     *
     * @param chosen the exercises to look at
     * @param terms  how everything is graded
     */
    public Ground(Catalog catalog, Predicate<Exercise> chosen, Terms terms) {
        this.catalog = catalog;
        this.exercises = catalog.exercises().stream().filter(chosen).toList();
        this.terms = terms;
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

    Terms terms() {
        return terms;
    }

    List<Long> seeds() {
        return terms.seeds();
    }

    /** Whether this is the JDK on which what is kept of reports was made. */
    boolean isMeasured(Exercise exercise) {
        return Runtime.version().feature() == Math.max(OLDEST_JDK, exercise.jdk());
    }

    /** The references and alternatives of the exercises that can be run. */
    List<Variant> correct() {
        return Stream.concat(references().stream(), alternatives().stream()).toList();
    }

    List<Variant> references() {
        return runnable().stream().map(exercise -> Variant.reference(kit(), exercise)).toList();
    }

    List<Variant> alternatives() {
        return runnable().stream().flatMap(exercise -> Variant.alternatives(kit(), exercise).stream()).toList();
    }

    /** The mistakes of the exercises that can be run. */
    List<Variant> mistakes() {
        return runnable().stream().flatMap(exercise -> Variant.mistakes(kit(), exercise).stream()).toList();
    }

    /** The report of a variant; graded where it has not been. */
    Report report(Variant variant, long seed) {
        return report(variant, seed, Lang.EN);
    }

    /** The same in another language. */
    Report report(Variant variant, long seed, Lang lang) {
        return graded.computeIfAbsent(new Asked(variant, seed), asked -> grader.grade(request(variant, seed), workers, LANGS)).get(lang);
    }

    /** The report of a variant, graded anew in workers that have run other things before. */
    Report gradeAgain(Variant variant, long seed) {
        return grader.grade(request(variant, seed), workers, LANGS).get(Lang.EN);
    }

    /** The report of a variant, graded anew in workers that have run nothing before. */
    Report gradeAfresh(Variant variant, long seed) {
        return grader.grade(request(variant, seed));
    }

    private Request request(Variant variant, long seed) {
        return new Request(variant.folder(), List.of(variant.exercise().id()), Lang.EN, seed, terms.budget(), 1);
    }

    /** Grades all of these on all seeds, several at a time, so that the laws find them done. */
    void prepare(List<Variant> variants) {
        List<Asked> asked = variants.stream().flatMap(variant -> seeds().stream().map(seed -> new Asked(variant, seed))).toList();
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

    @Override
    public void close() {
        workers.close();
        workspace.close();
    }
}
