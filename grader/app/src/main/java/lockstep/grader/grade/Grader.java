package lockstep.grader.grade;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Texts;
import lockstep.grader.compile.Compilation;
import lockstep.grader.compile.StudentCompiler;
import lockstep.grader.compile.Workspace;
import lockstep.grader.judge.Judge;
import lockstep.grader.judge.Judged;
import lockstep.grader.overlay.Overlay;
import lockstep.grader.overlay.Overlayer;
import lockstep.grader.plan.Plan;
import lockstep.grader.report.Report;
import lockstep.grader.run.Sighting;
import lockstep.grader.run.Workers;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.score.Scorer;
import lockstep.grader.style.StyleFinding;
import lockstep.grader.style.StyleInspector;
import lockstep.grader.style.StyleReport;
import lockstep.grader.submission.Submission;

/** Grades submissions. */
public final class Grader {

    private final Catalog catalog;
    private final Progress progress;

    /**
     * A grader.
     *
     * @param progress is told how far it has come
     */
    public Grader(Catalog catalog, Progress progress) {
        this.catalog = catalog;
        this.progress = progress;
    }

    /**
     * Grades a submission. Blocks until all of it is judged.
     *
     * @throws Complaint where the submission cannot be found or the machine fails before anything could be judged
     */
    public Report grade(Request request) {
        Submission submission = Submission.in(request.folder(), catalog);
        Selection selection = Selection.of(request, submission, catalog);
        try (Workspace workspace = Workspace.open();
                Workers workers = new Workers(workspace.folder("workers"), selection.exercises().stream().limit(request.jobs()).toList())) {
            return grade(request, submission, selection, workers);
        }
    }

    /** The same with workers that are kept for more: only for submissions of one author. */
    public Report grade(Request request, Workers workers) {
        Submission submission = Submission.in(request.folder(), catalog);
        return grade(request, submission, Selection.of(request, submission, catalog), workers);
    }

    private Report grade(Request request, Submission submission, Selection selection, Workers workers) {
        long start = System.nanoTime();
        try (Workspace workspace = Workspace.open()) {
            Workshop workshop = new Workshop(workspace, StudentCompiler.ofThisJdk(), workers);
            List<ExerciseMark> marks = inParallel(request.jobs(), selection.exercises(),
                    exercise -> gradeOrSayWhyNot(exercise, submission, request, workshop));
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            return new Report(request.lang(), Runtime.version().toString(), request.seed(), marks, selection.notes(), millis);
        }
    }

    private static ExerciseMark gradeOrSayWhyNot(Exercise exercise, Submission submission, Request request, Workshop workshop) {
        Judge judge = new Judge(exercise, Texts.of(request.lang(), Judge.textsOf(exercise)));
        try {
            return grade(exercise, submission, request, workshop, judge);
        } catch (Complaint | UncheckedIOException | IllegalStateException e) {
            return Scorer.score(exercise, texts(exercise, request), judge.nothingKnown(String.valueOf(e.getMessage())), StyleReport.NOTHING);
        }
    }

    /** The sentence. */
    private static ExerciseMark grade(Exercise exercise, Submission submission, Request request, Workshop workshop, Judge judge) {
        Overlay overlay = Overlayer.lay(exercise, submission.moduleOf(exercise));
        Compilation compilation = workshop.compiler().compile(overlay, workshop.classesOf(exercise));
        if (!(compilation instanceof Compilation.Compiled compiled)) {
            return Scorer.score(exercise, texts(exercise, request), judge.judge(compilation), StyleReport.NOTHING);
        }
        Plan plan = Plan.of(compiled, request.seed(), request.budget());
        List<Sighting> sightings = workshop.workers().run(plan);
        Judged judged = judge.judge(compiled, sightings);
        StyleReport style = StyleInspector.inspect(workshop.sourcesOf(compiled.overlay()));
        return Scorer.score(exercise, texts(exercise, request), judged, style);
    }

    private static Texts texts(Exercise exercise, Request request) {
        return Texts.of(request.lang(), StyleFinding.TEXTS, Judge.textsOf(exercise)[1]);
    }

    /** Grades one exercise. */
    @FunctionalInterface
    private interface One {
        ExerciseMark grade(Exercise exercise);
    }

    private List<ExerciseMark> inParallel(int jobs, List<Exercise> exercises, One one) {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            AtomicInteger done = new AtomicInteger();
            List<Future<ExerciseMark>> futures = new ArrayList<>();
            for (Exercise exercise : exercises) {
                futures.add(pool.submit(() -> {
                    ExerciseMark mark = one.grade(exercise);
                    progress.done(done.incrementAndGet(), exercises.size());
                    return mark;
                }));
            }
            return futures.stream().map(Grader::get).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static ExerciseMark get(Future<ExerciseMark> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Complaint complaint ? complaint
                    : Complaint.machine(e.getCause(), "The grader failed: %s", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Complaint.machine(e, "Interrupted.");
        }
    }
}
