package lockstep.checks.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import lockstep.check.Finding;
import lockstep.check.Pause;

/** Tasks that take a second each, and what they saw when they began. */
final class Runners {

    private final AtomicInteger ended = new AtomicInteger();
    private final ConcurrentLinkedQueue<Start> starts = new ConcurrentLinkedQueue<>();

    /**
     * How a task began.
     *
     * @param runner its thread
     * @param alive  the threads that had been started by then
     */
    private record Start(Thread runner, Set<Thread> alive) { }

    /** So many tasks. */
    List<Runnable> tasks(int count) {
        return new ArrayList<>(Collections.nCopies(count, this::run));
    }

    private void run() {
        starts.add(new Start(Thread.currentThread(), alive()));
        try {
            Pause.millis(1_000);
        } catch (InterruptedException e) {
            throw Finding.wrongResult("task-interrupted");
        }
        ended.incrementAndGet();
    }

    private static Set<Thread> alive() {
        ThreadGroup group = Thread.currentThread().getThreadGroup();
        Thread[] threads = new Thread[1_000];
        int count = group.enumerate(threads);
        return new HashSet<>(Arrays.asList(threads).subList(0, count));
    }

    /** How many tasks have begun. */
    int begun() {
        return starts.size();
    }

    /** How many tasks have ended. */
    int ended() {
        return ended.get();
    }

    /** Whether a task began before the thread of another one had been started. */
    boolean anyTooEarly() {
        return starts.stream().anyMatch(start -> starts.stream().anyMatch(other -> !start.alive.contains(other.runner)));
    }
}
