package lockstep.backgroundtasks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** Threads of its own wait under one lock for the task that is due first. */
public final class Background implements AutoCloseable {

    private final Consumer<Throwable> onFailure;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final PriorityQueue<Entry> waiting = new PriorityQueue<>((one, other) -> Long.signum(one.due - other.due));
    private final Map<String, Entry> named = new HashMap<>();
    private final List<Thread> workers = new ArrayList<>();
    private boolean closed;

    public Background(int threads, Consumer<Throwable> onFailure) {
        this.onFailure = onFailure;
        for (int i = 0; i < threads; i++) {
            workers.add(new Thread(this::work, "background-" + (i + 1)));
        }
        workers.forEach(Thread::start);
    }

    public Handle every(String name, Duration period, Runnable task) {
        Entry entry = new Entry(Optional.of(name), System.nanoTime(), period.toNanos(), task);
        lock.lock();
        try {
            if (named.containsKey(name)) {
                throw new IllegalArgumentException("the name is taken: " + name);
            }
            add(entry);
            named.put(name, entry);
        } finally {
            lock.unlock();
        }
        return () -> cancel(entry);
    }

    public Handle after(Duration delay, Runnable task) {
        Entry entry = new Entry(Optional.empty(), System.nanoTime() + delay.toNanos(), 0, task);
        lock.lock();
        try {
            add(entry);
        } finally {
            lock.unlock();
        }
        return () -> cancel(entry);
    }

    private void add(Entry entry) {
        if (closed) {
            throw new RejectedExecutionException("closed");
        }
        waiting.add(entry);
        changed.signalAll();
    }

    private void cancel(Entry entry) {
        lock.lock();
        try {
            entry.cancelled = true;
            entry.name.ifPresent(name -> named.remove(name, entry));
            waiting.remove(entry);
            entry.runner.ifPresent(Thread::interrupt);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public Map<String, Status> status() {
        lock.lock();
        try {
            Map<String, Status> all = new HashMap<>();
            named.forEach((name, entry) -> all.put(name, new Status(entry.runs, entry.failures, entry.runner.isPresent())));
            return all;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            waiting.removeIf(entry -> entry.name.isPresent());
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        boolean interrupted = false;
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                try {
                    worker.join();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        Optional<Entry> entry = next();
        while (entry.isPresent()) {
            boolean failed = fails(entry.get().task);
            ended(entry.get(), failed);
            entry = next();
        }
    }

    /** Waits for the next task that is due. There is none any more when this is closed and nothing waits. */
    private Optional<Entry> next() {
        lock.lock();
        try {
            while (!waiting.isEmpty() || !closed) {
                if (waiting.isEmpty()) {
                    changed.awaitUninterruptibly();
                } else if (waiting.peek().nanosLeft() <= 0) {
                    Entry entry = waiting.remove();
                    entry.runner = Optional.of(Thread.currentThread());
                    return Optional.of(entry);
                } else {
                    changed.await(waiting.peek().nanosLeft(), TimeUnit.NANOSECONDS);
                }
            }
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new IllegalStateException("somebody has interrupted a worker that ran nothing", e);
        } finally {
            lock.unlock();
        }
    }

    /** Whatever interrupt is left was meant for this run alone. */
    private void ended(Entry entry, boolean failed) {
        lock.lock();
        try {
            entry.runner = Optional.empty();
            Thread.interrupted();
            entry.runs++;
            entry.failures += failed ? 1 : 0;
            if (entry.name.isPresent() && !entry.cancelled && !closed) {
                entry.due += entry.period;
                add(entry);
            }
        } finally {
            lock.unlock();
        }
    }

    private boolean fails(Runnable task) {
        try {
            task.run();
            return false;
        } catch (Throwable e) {
            tell(e);
            return true;
        }
    }

    private void tell(Throwable failure) {
        try {
            onFailure.accept(failure);
        } catch (Throwable e) {
            // A handler that fails must not end the worker.
        }
    }

    /** A task. What is not final belongs to the lock. */
    private static final class Entry {

        private final Optional<String> name;
        private final long period;
        private final Runnable task;
        private long due;
        private boolean cancelled;
        private Optional<Thread> runner = Optional.empty();
        private long runs;
        private long failures;

        Entry(Optional<String> name, long due, long period, Runnable task) {
            this.name = name;
            this.due = due;
            this.period = period;
            this.task = task;
        }

        long nanosLeft() {
            return due - System.nanoTime();
        }
    }
}
