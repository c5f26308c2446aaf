package lockstep.backgroundtasks;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs tasks in the background: a timer hands them over to the workers when they are due. */
public final class Background implements AutoCloseable {

    private final Consumer<Throwable> onFailure;
    private final ExecutorService workers;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1);
    private final Map<String, Repeated> repeated = new ConcurrentHashMap<>();

    public Background(int threads, Consumer<Throwable> onFailure) {
        this.onFailure = onFailure;
        workers = Executors.newFixedThreadPool(threads);
        timer.setRemoveOnCancelPolicy(true);
    }

    public Handle every(String name, Duration period, Runnable task) {
        Repeated mine = new Repeated(task);
        if (repeated.putIfAbsent(name, mine) != null) {
            throw new IllegalArgumentException("there is a task of this name: " + name);
        }
        try {
            Future<?> ticks = timer.scheduleAtFixedRate(mine::tick, 0, period.toNanos(), TimeUnit.NANOSECONDS);
            return () -> {
                ticks.cancel(false);
                repeated.remove(name, mine);
                mine.stop();
            };
        } catch (RejectedExecutionException e) {
            repeated.remove(name, mine);
            throw e;
        }
    }

    public Handle after(Duration delay, Runnable task) {
        Repeated once = new Repeated(task);
        Future<?> tick = timer.schedule(once::tick, delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> {
            tick.cancel(false);
            once.stop();
        };
    }

    public Map<String, Status> status() {
        Map<String, Status> all = new HashMap<>();
        for (Map.Entry<String, Repeated> entry : repeated.entrySet()) {
            all.put(entry.getKey(), entry.getValue().status());
        }
        return all;
    }

    @Override
    public void close() {
        timer.shutdown();
        boolean interrupted = false;
        boolean ended = false;
        while (!ended) {
            try {
                if (timer.awaitTermination(1, TimeUnit.DAYS)) {
                    workers.shutdown();
                    ended = workers.awaitTermination(1, TimeUnit.DAYS);
                }
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
        private Status status = new Status(0, 0, false);
        private Future<?> run;
        private boolean stopped;

        Repeated(Runnable task) {
            this.task = task;
        }

        synchronized void tick() {
            if (!stopped) {
                run = workers.submit(this);
            }
        }

        synchronized void stop() {
            stopped = true;
            if (run != null) {
                run.cancel(true);
            }
        }

        synchronized Status status() {
            return status;
        }

        @Override
        public void run() {
            begin();
            boolean succeeded = succeeds(task);
            end(succeeded ? 0 : 1);
        }

        private synchronized void begin() {
            status = new Status(status.runs(), status.failures(), true);
        }

        private synchronized void end(int failed) {
            status = new Status(status.runs() + 1, status.failures() + failed, false);
        }
    }
}
