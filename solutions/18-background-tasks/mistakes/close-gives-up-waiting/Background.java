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

    public Background(int threads, Consumer<Throwable> onFailure) {
        this.onFailure = onFailure;
        scheduler = new ScheduledThreadPoolExecutor(threads);
        scheduler.setRemoveOnCancelPolicy(true);
    }

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

    public Handle after(Duration delay, Runnable task) {
        Future<?> run = scheduler.schedule(() -> succeeds(task), delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> run.cancel(true);
    }

    public Map<String, Status> status() {
        Map<String, Status> all = new HashMap<>();
        for (Map.Entry<String, Repeated> entry : repeated.entrySet()) {
            all.put(entry.getKey(), entry.getValue().status);
        }
        return all;
    }

    @Override
    public void close() {
        scheduler.shutdown();
        boolean interrupted = false;
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (!scheduler.isTerminated() && System.nanoTime() < end) {
            try {
                scheduler.awaitTermination(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

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
