package lockstep.grader.grade;

import java.nio.file.Path;
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
import lockstep.grader.score.StyleMark;
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
        long start = System.nanoTime();
        Submission submission = Submission.in(request.folder(), catalog);
        Selection selection = Selection.of(request, submission, catalog);
        try (Workspace workspace = Workspace.open()) {
            Workers workers = new Workers(workspace.folder("workers"));
            Path classes = workspace.folder("classes");
            StudentCompiler compiler = StudentCompiler.ofThisJdk();
            List<ExerciseMark> marks = inParallel(request.jobs(), selection.exercises(), exercise ->
                    grade(exercise, submission, request, compiler, workspace.folder("classes/" + exercise.id()), workers));
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            return new Report(request.lang(), Runtime.version().toString(), request.seed(), marks, selection.notes(), millis);
        }
    }

    /** The sentence. */
    private static ExerciseMark grade(Exercise exercise, Submission submission, Request request, StudentCompiler compiler, Path classes,
                                      Workers workers) {
        Texts texts = Texts.of(request.lang(), Judge.textsOf(exercise));
        Overlay overlay = Overlayer.lay(exercise, submission.moduleOf(exercise));
        Compilation compilation = compiler.compile(overlay, classes);
        Judged judged = judge(compilation, request.seed(), workers, new Judge(exercise, texts));
        return Scorer.score(exercise, texts.get("title"), judged, style(overlay));
    }

    private static Judged judge(Compilation compilation, long seed, Workers workers, Judge judge) {
        if (compilation instanceof Compilation.Compiled compiled) {
            List<Sighting> sightings = workers.run(Plan.of(compiled, seed));
            return judge.judge(compiled, sightings);
        }
        return judge.judge(compilation);
    }

    private static List<StyleMark.Remark> style(Overlay overlay) {
        return List.of();
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
