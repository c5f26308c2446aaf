package lockstep.grader.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import lockstep.grader.catalog.CheckClasses;
import lockstep.grader.catalog.Complaint;
import lockstep.grader.plan.Plan;
import lockstep.protocol.Command;

/** Runs plans. Safe for use by several threads. */
public final class Workers implements AutoCloseable {

    private static final int TRIES = 2;
    /** What a process ends with that somebody else has killed: 128 and the number of the signal. */
    private static final int FIRST_SIGNAL = 129;

    /** A plan is run by so many at the same time. */
    private static final int FOR_EACH_PLAN = 2;

    private final Reserve reserve;

    /**
     * Makes workers.
     *
     * @param folder where they may leave files; whoever made it deletes it
     * @param plans  how many plans will soon be run at the same time; workers for them are started ahead
     */
    public Workers(Path folder, int plans) {
        this.reserve = new Reserve(folder);
        reserve.startAhead(plans * FOR_EACH_PLAN);
    }

    /** Ends what was started for nothing. */
    @Override
    public void close() {
        reserve.close();
    }

    /** Runs all trials of a plan and says what was seen of each, in their order. Blocks until that is known; each trial has its limits. */
    public List<Sighting> run(Plan plan) {
        List<Plan> halves = plan.halves();
        FutureTask<List<Sighting>> second = new FutureTask<>(() -> runInTurn(halves.get(1)));
        new Thread(second, "second half of " + plan.exercise().folderName()).start();
        List<Sighting> seen = new ArrayList<>(runInTurn(halves.get(0)));
        seen.addAll(resultOf(second));
        return List.copyOf(seen);
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

    private List<Sighting> runInTurn(Plan plan) {
        List<Sighting> seen = new ArrayList<>();
        int failures = 0;
        while (seen.size() < plan.trials().size()) {
            List<Sighting> more = runInOneWorker(plan.from(seen.size()));
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
    private List<Sighting> runInOneWorker(Plan plan) {
        long start = System.nanoTime();
        try (WorkerProcess worker = reserve.take()) {
            worker.send(new Command.Run(List.of(CheckClasses.place().toString(), plan.classes().toString()), plan.trials()));
            return new Watch(worker, Limits.GENEROUS).watch(plan.trials().size());
        } catch (IOException e) {
            return List.of(new Sighting.Lost(String.valueOf(e.getMessage()), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start)));
        }
    }
}
