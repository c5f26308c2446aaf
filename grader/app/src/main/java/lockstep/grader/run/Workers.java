package lockstep.grader.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import lockstep.grader.catalog.CheckClasses;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.catalog.Exercise;
import lockstep.grader.plan.Plan;
import lockstep.grader.plan.Plan.Part;
import lockstep.protocol.Command;

/**
 * Runs plans. A worker that has run a plan to its end and was left clean runs the next one too. Safe for use by several threads.
 */
public final class Workers implements AutoCloseable {

    private static final int TRIES = 2;
    /** What a process ends with that somebody else has killed: 128 and the number of the signal. */
    private static final int FIRST_SIGNAL = 129;

    private final Reserve reserve;
    private final int explorers;
    private final Set<WorkerProcess> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean givenUp;

    /**
     * Makes workers.
     *
     * @param folder where they may leave files; whoever made it deletes it
     * @param soon   what will soon be run at the same time; workers for it are started ahead
     */
    public Workers(Path folder, List<Exercise> soon) {
        this(folder, 1);
        soon.stream().flatMap(exercise -> Plan.waysOf(exercise, explorers).stream()).forEach(reserve::startAhead);
    }

    /**
     * Makes workers; none is started ahead.
     *
     * @param folder    where they may leave files; whoever made it deletes it
     * @param explorers how many of them, at most, share the explored checks of one exercise: one or two
     */
    public Workers(Path folder, int explorers) {
        this.reserve = new Reserve(folder);
        this.explorers = explorers;
    }

    /** Begins to start those that a plan for this exercise will want and that do not wait already. Returns at once. */
    public void prepare(Exercise exercise) {
        reserve.fill(Plan.waysOf(exercise, explorers));
    }

    /** Ends what is being run, too; whoever waits for it gets a complaint. Nothing can be run any more. */
    public void giveUp() {
        givenUp = true;
        busy.forEach(WorkerProcess::close);
        close();
    }

    /** Ends what was started for nothing. */
    @Override
    public void close() {
        reserve.close();
    }

    /** Runs all trials of a plan and says what was seen of each, in their order. Blocks until that is known; each trial has its limits. */
    public List<Sighting> run(Plan plan) {
        return List.copyOf(run(plan, trial -> true).values());
    }

    /** The same for some trials only: what was seen of them, by their index in the plan. */
    public SortedMap<Integer, Sighting> run(Plan plan, IntPredicate trials) {
        SortedMap<Integer, Sighting> seen = new TreeMap<>();
        Map<Part, FutureTask<List<Sighting>>> running = new LinkedHashMap<>();
        plan.parts(explorers).stream().map(part -> part.only(trials)).forEach(part -> running.put(part, start(part)));
        running.forEach((part, task) -> {
            List<Sighting> ofPart = resultOf(task);
            IntStream.range(0, ofPart.size()).forEach(i -> seen.put(part.numbers().get(i), ofPart.get(i)));
        });
        return seen;
    }

    private FutureTask<List<Sighting>> start(Part part) {
        FutureTask<List<Sighting>> task = new FutureTask<>(() -> runInTurn(part));
        new Thread(task, "checks of " + part.plan().exercise().folderName()).start();
        return task;
    }

    private static List<Sighting> resultOf(FutureTask<List<Sighting>> task) {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Complaint.machine(e, "Interrupted while checks were running.");
        } catch (ExecutionException e) {
            throw Complaint.machine(e.getCause(), "The checks could not be run: %s", e.getCause());
        }
    }

    private List<Sighting> runInTurn(Part part) {
        List<Sighting> seen = new ArrayList<>();
        int failures = 0;
        while (seen.size() < part.numbers().size()) {
            if (givenUp) {
                throw Complaint.machine(null, "Given up.");
            }
            List<Sighting> more = runInOneWorker(part.from(seen.size()));
            boolean failed = isFaultOfTheMachine(more.get(more.size() - 1));
            failures = failed ? failures + 1 : 0;
            seen.addAll(failed && failures < TRIES ? more.subList(0, more.size() - 1) : more);
            failures = failures == TRIES ? 0 : failures;
        }
        return List.copyOf(seen);
    }

    private static boolean isFaultOfTheMachine(Sighting last) {
        return last instanceof Sighting.Lost || last instanceof Sighting.Died died && died.status() >= FIRST_SIGNAL && died.exitedBy().isEmpty();
    }

    /** At least one sighting; the last may be of a trial that failed, and then there may be fewer than trials. */
    private List<Sighting> runInOneWorker(Part part) {
        long start = System.nanoTime();
        try {
            return runIn(reserve.take(part.way()), part);
        } catch (IOException e) {
            return List.of(new Sighting.Lost(String.valueOf(e.getMessage()), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
        }
    }

    private List<Sighting> runIn(WorkerProcess worker, Part part) throws IOException {
        boolean usable = false;
        busy.add(worker);
        try {
            if (givenUp) {
                return List.of(new Sighting.Lost("given up", 0));
            }
            worker.send(new Command.Run(List.of(CheckClasses.place().toString(), part.plan().classes().toString()), part.trials()));
            Watch watch = new Watch(worker, part.trials().stream().map(Limits::of).toList());
            List<Sighting> seen = watch.watch();
            usable = watch.isWorkerUsable();
            return seen;
        } finally {
            busy.remove(worker);
            if (usable) {
                reserve.giveBack(part.way(), worker);
            } else {
                worker.close();
            }
        }
    }
}
