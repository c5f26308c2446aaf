package lockstep.grader.grade;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Lang;
import lockstep.grader.compile.Compilation;
import lockstep.grader.compile.StudentCompiler;
import lockstep.grader.compile.Workspace;
import lockstep.grader.overlay.Overlay;
import lockstep.grader.overlay.Overlayer;
import lockstep.grader.report.Report;
import lockstep.grader.run.Sighting;
import lockstep.grader.run.Workers;
import lockstep.grader.score.ExerciseMark;
import lockstep.grader.style.StyleInspector;
import lockstep.grader.style.StyleReport;
import lockstep.grader.submission.Submission;
import lockstep.protocol.Budget;

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
            return grade(request, submission, selection, Trying.inFull(request, workers), List.of(request.lang())).get(request.lang());
        }
    }

    /**
     * The same in several languages, with workers that are kept for more.
     *
     * @param workers must have run code of one author only
     */
    public Map<Lang, Report> grade(Request request, Workers workers, List<Lang> langs) {
        Submission submission = Submission.in(request.folder(), catalog);
        return grade(request, submission, Selection.of(request, submission, catalog), Trying.inFull(request, workers), langs);
    }

    /**
     * Grades with kept workers, and tells early what a few schedules of each check have shown. What fails there is what the report will show.
     *
     * @param workers must have run code of one author only
     * @param first   how much an explored check may try at first
     * @param early   is told what that has shown of an exercise; not where no check of it is explored, or nothing could be run
     */
    public Report grade(Request request, Workers workers, Budget first, Consumer<ExerciseMark> early) {
        Submission submission = Submission.in(request.folder(), catalog);
        Trying twice = Trying.twice(request, workers, first, early);
        return grade(request, submission, Selection.of(request, submission, catalog), twice, List.of(request.lang())).get(request.lang());
    }

    private Map<Lang, Report> grade(Request request, Submission submission, Selection selection, Trying trying, List<Lang> langs) {
        long start = System.nanoTime();
        try (Workspace workspace = Workspace.open()) {
            Workshop workshop = new Workshop(workspace, StudentCompiler.ofThisJdk());
            List<Seen> seen = inParallel(request.jobs(), selection.exercises(), exercise -> seeOrSayWhyNot(exercise, submission, workshop, trying));
            Map<Lang, Report> reports = new EnumMap<>(Lang.class);
            for (Lang lang : langs) {
                List<ExerciseMark> marks = seen.stream().map(each -> each.told(lang)).toList();
                long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
                reports.put(lang, new Report(lang, Runtime.version().toString(), request.seed(), marks, selection.notes(), millis));
            }
            return reports;
        }
    }

    private static Seen seeOrSayWhyNot(Exercise exercise, Submission submission, Workshop workshop, Trying trying) {
        try {
            return see(exercise, submission, workshop, trying);
        } catch (Complaint | UncheckedIOException | IllegalStateException e) {
            return new Seen.Nothing(exercise, String.valueOf(e.getMessage()));
        }
    }

    /** The sentence, but for its end: to be judged and scored in a language. */
    private static Seen see(Exercise exercise, Submission submission, Workshop workshop, Trying trying) {
        Overlay overlay = Overlayer.lay(exercise, submission.moduleOf(exercise));
        Compilation compilation = workshop.compiler().compile(overlay, workshop.classesOf(exercise));
        if (!(compilation instanceof Compilation.Compiled compiled)) {
            return new Seen.Stopped(exercise, compilation);
        }
        List<Sighting> sightings = trying.run(compiled);
        StyleReport style = StyleInspector.inspect(workshop.sourcesOf(compiled.overlay()));
        return new Seen.Ran(exercise, compiled, sightings, style);
    }

    private List<Seen> inParallel(int jobs, List<Exercise> exercises, Function<Exercise, Seen> one) {
        ExecutorService pool = Executors.newFixedThreadPool(jobs);
        try {
            AtomicInteger done = new AtomicInteger();
            List<Future<Seen>> futures = new ArrayList<>();
            for (Exercise exercise : exercises) {
                futures.add(pool.submit(() -> {
                    Seen seen = one.apply(exercise);
                    progress.done(done.incrementAndGet(), exercises.size());
                    return seen;
                }));
            }
            return futures.stream().map(Futures::get).toList();
        } finally {
            pool.shutdownNow();
        }
    }
}
