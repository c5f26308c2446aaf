package lockstep.backgroundtasks;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The scheduler knows only tasks that run once. A repeating one hands itself over again at the end of each run. */
public final class Background implements AutoCloseable {

    private final Consumer<Throwable> onFailure;
    private final ScheduledThreadPoolExecutor scheduler;
    private final Map<String, Repeated> repeated = new HashMap<>();

    public Background(int threads, Consumer<Throwable> onFailure) {
        this.onFailure = onFailure;
        scheduler = new ScheduledThreadPoolExecutor(threads);
        scheduler.setRemoveOnCancelPolicy(true);
    }

    public synchronized Handle every(String name, Duration period, Runnable task) {
        if (repeated.containsKey(name)) {
            throw new IllegalArgumentException("already there: " + name);
        }
        Repeated mine = new Repeated(period.toNanos(), task);
        mine.handOver();
        repeated.put(name, mine);
        return () -> {
            synchronized (this) {
                repeated.remove(name, mine);
                mine.stopped = true;
                mine.next.cancel(true);
            }
        };
    }

    public synchronized Handle after(Duration delay, Runnable task) {
        Future<?> run = schedule(() -> tryToRun(task), delay.toNanos());
        return () -> run.cancel(true);
    }

    private Future<?> schedule(Runnable task, long nanos) {
        if (scheduler.isShutdown()) {
            throw new RejectedExecutionException("closed");
        }
        return scheduler.schedule(task, nanos, TimeUnit.NANOSECONDS);
    }

    public synchronized Map<String, Status> status() {
        Map<String, Status> all = new HashMap<>();
        repeated.forEach((name, task) -> all.put(name, task.status));
        return Map.copyOf(all);
    }

    @Override
    public void close() {
        synchronized (this) {
            scheduler.shutdown();
            for (Repeated each : repeated.values()) {
                each.stopped = true;
                each.next.cancel(false);
            }
        }
        boolean interrupted = Thread.interrupted();
        while (!scheduler.isTerminated()) {
            try {
                scheduler.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean tryToRun(Runnable task) {
        try {
            task.run();
            return true;
        } catch (Throwable failure) {
            try {
                onFailure.accept(failure);
            } catch (Throwable e) {
                return false;
            }
            return false;
        }
    }

    /** Everything that changes in it is guarded by the lock of the outer object. */
    private final class Repeated implements Runnable {

        private final long period;
        private final Runnable task;
        private long due = System.nanoTime();
        private Status status = new Status(0, 0, false);
        private boolean stopped;
        private Future<?> next;

        Repeated(long period, Runnable task) {
            this.period = period;
            this.task = task;
        }

        private void handOver() {
            next = schedule(this, due - System.nanoTime());
        }

        @Override
        public void run() {
            synchronized (Background.this) {
                if (stopped) {
                    return;
                }
                status = new Status(status.runs(), status.failures(), true);
            }
            boolean succeeded = tryToRun(task);
            synchronized (Background.this) {
                status = new Status(status.runs() + 1, status.failures() + (succeeded ? 0 : 1), false);
                due += period;
                if (!stopped) {
                    handOver();
                }
            }
        }
    }
}
