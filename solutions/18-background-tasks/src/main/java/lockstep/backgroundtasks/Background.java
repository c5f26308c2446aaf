package lockstep.backgroundtasks;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs tasks in the background: some again and again, some once and later. */
public final class Background implements AutoCloseable {

    private final Consumer<Throwable> onFailure;
    private final ScheduledThreadPoolExecutor scheduler;
    private final Map<String, Repeated> repeated = new ConcurrentHashMap<>();

    /** Makes a scheduler that forgets cancelled tasks at once. */
    public Background(int threads, Consumer<Throwable> onFailure) {
        this.onFailure = onFailure;
        scheduler = new ScheduledThreadPoolExecutor(threads);
        scheduler.setRemoveOnCancelPolicy(true);
    }

    /** Takes the name first. Only who has it may have a task run. */
    public Handle every(String name, Duration period, Runnable task) {
        Repeated mine = new Repeated(task);
        if (repeated.putIfAbsent(name, mine) != null) {
            throw new IllegalArgumentException("there is a task of this name: " + name);
        }
        try {
            Future<?> runs = scheduler.scheduleAtFixedRate(mine, 0, period.toNanos(), TimeUnit.NANOSECONDS);
            return () -> {
                runs.cancel(true);
                repeated.remove(name, mine);
            };
        } catch (RejectedExecutionException e) {
            repeated.remove(name, mine);
            throw e;
        }
    }

    /** What the scheduler has in its queue it runs even after its shutdown, unless it repeats. */
    public Handle after(Duration delay, Runnable task) {
        Future<?> run = scheduler.schedule(() -> succeeds(task), delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> run.cancel(true);
    }

    /** Collects what each task has said last. */
    public Map<String, Status> status() {
        Map<String, Status> all = new HashMap<>();
        for (Map.Entry<String, Repeated> entry : repeated.entrySet()) {
            all.put(entry.getKey(), entry.getValue().status);
        }
        return all;
    }

    /** Waits for what the scheduler still has to do. */
    @Override
    public void close() {
        scheduler.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                ended = scheduler.awaitTermination(1, TimeUnit.DAYS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Nothing comes out of here: a scheduler drops a repeating task that throws. */
    private boolean succeeds(Runnable task) {
        try {
            task.run();
            return true;
        } catch (Throwable e) {
            tell(e);
            return false;
        }
    }

    private void tell(Throwable failure) {
        try {
            onFailure.accept(failure);
        } catch (Throwable e) {
            // There is nobody left to be told.
        }
    }

    /** A task and how it is doing. Its runs come one after the other, so only one thread at a time writes the status. */
    private final class Repeated implements Runnable {

        private final Runnable task;
        private volatile Status status = new Status(0, 0, false);

        Repeated(Runnable task) {
            this.task = task;
        }

        @Override
        public void run() {
            Status before = status;
            status = new Status(before.runs(), before.failures(), true);
            int failed = succeeds(task) ? 0 : 1;
            status = new Status(before.runs() + 1, before.failures() + failed, false);
        }
    }
}
