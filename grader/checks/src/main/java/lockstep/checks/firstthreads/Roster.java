package lockstep.checks.firstthreads;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps book of the tasks that have started: which, how often, and in which threads. */
final class Roster {

    /** How the names of threads begin in which student code is called. */
    static final String CALLER = "caller";

    private static final int MOST = 10_000;

    private final List<Thread> threads = new ArrayList<>();
    private final List<Integer> tasks = new ArrayList<>();

    /** A task that enters itself here before it does its work. */
    Runnable task(int number, Runnable work) {
        return () -> {
            enter(number);
            work.run();
        };
    }

    /** A task that is run without end does not fill the memory. */
    private synchronized void enter(int number) {
        if (tasks.size() < MOST) {
            tasks.add(number);
            threads.add(Thread.currentThread());
        }
    }

    /** How many different tasks have started. */
    synchronized int started() {
        return Set.copyOf(tasks).size();
    }

    /** How often tasks have started, each time counted. */
    synchronized int starts() {
        return tasks.size();
    }

    /** Whether this thread ran a task. */
    synchronized boolean knows(Thread thread) {
        return threads.contains(thread);
    }

    /** Whether a task ran in a thread that called student code. */
    synchronized boolean knowsCallers() {
        return threads.stream().anyMatch(thread -> thread.getName().startsWith(CALLER));
    }

    /** Whether no task ran in any other thread. */
    synchronized boolean knowsOnlyCallers() {
        return threads.stream().allMatch(thread -> thread.getName().startsWith(CALLER));
    }

    /** Whether no two tasks ran in the same thread. */
    synchronized boolean threadsDiffer() {
        return new HashSet<>(threads).size() == threads.size();
    }
}
