package lockstep.grader.watch;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import lockstep.grader.catalog.Catalog;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.catalog.Lang;
import lockstep.grader.compile.Workspace;
import lockstep.grader.desk.LastGrades;
import lockstep.grader.grade.Grader;
import lockstep.grader.grade.Progress;
import lockstep.grader.grade.Request;
import lockstep.grader.report.Report;
import lockstep.grader.run.Workers;
import lockstep.protocol.Budget;

/** Grades in a thread of its own, one thing after the other, with workers that wait. What comes of it are events. */
final class Grading implements Grades, AutoCloseable {

    /** Of the mistakes that the kit knows, all show within so many schedules. */
    static final Budget FIRST = new Budget(50, Budget.SECONDS);
    /** Nobody waits longer for code that has been changed meanwhile, in nanoseconds. */
    private static final long LONG = TimeUnit.SECONDS.toNanos(3);
    private static final long SEED = 1;
    private static final int PROCESSORS = Runtime.getRuntime().availableProcessors();

    private final Catalog catalog;
    private final Lang lang;
    private final Consumer<Event> events;
    private final Workspace workspace = Workspace.open();
    private final Path folder = workspace.folder("workers");
    private final ExecutorService thread = Executors.newSingleThreadExecutor(Grading::daemon);

    private volatile Workers workers = newWorkers();
    private volatile long began;
    private volatile boolean running;

    Grading(Catalog catalog, Lang lang, Consumer<Event> events) {
        this.catalog = catalog;
        this.lang = lang;
        this.events = events;
    }

    private Workers newWorkers() {
        return new Workers(folder, PROCESSORS > 1 ? 2 : 1);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "lockstep grading");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void begin(Exercise exercise) {
        began = System.nanoTime();
        running = true;
        workers.prepare(exercise);
        thread.execute(() -> orFail(() -> grade(exercise)));
    }

    @Override
    public void hurry() {
        if (running && System.nanoTime() - began > LONG) {
            Workers old = workers;
            workers = newWorkers();
            old.giveUp();
        }
    }

    @Override
    public void beginAll() {
        thread.execute(() -> orFail(this::gradeAll));
    }

    private void grade(Exercise exercise) {
        long start = System.nanoTime();
        Workers mine = workers;
        Request request = new Request(catalog.kit().exercises(), List.of(exercise.id()), lang, SEED, Budget.STANDARD, 1);
        LastGrades grades = LastGrades.of(request, catalog);
        Report report = new Grader(catalog, Progress.SILENT).grade(request, mine, FIRST, mark -> events.accept(new Event.SeenEarly(mark)));
        running = false;
        if (mine != workers) {
            events.accept(new Event.GivenUp());
            return;
        }
        events.accept(new Event.Graded(report, kept(grades, report), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
        workers.prepare(exercise);
    }

    private void gradeAll() {
        Request request = new Request(catalog.kit().exercises(), List.of(), lang, SEED, Budget.STANDARD, PROCESSORS);
        LastGrades grades = LastGrades.of(request, catalog);
        Report report = new Grader(catalog, (done, all) -> events.accept(new Event.Progressed(done, all))).grade(request);
        events.accept(new Event.AllGraded(report, kept(grades, report)));
    }

    private static String kept(LastGrades grades, Report report) {
        StringBuilder complaint = new StringBuilder();
        grades.keep(report, complaint::append);
        return complaint.toString();
    }

    /** A grading that fails says so; the next one may do better. */
    private void orFail(Runnable grading) {
        try {
            grading.run();
        } catch (Complaint | UncheckedIOException | IllegalStateException e) {
            events.accept(new Event.Failed(String.valueOf(e.getMessage())));
        }
    }

    @Override
    public void close() {
        thread.shutdownNow();
        workers.close();
        workspace.close();
    }
}
