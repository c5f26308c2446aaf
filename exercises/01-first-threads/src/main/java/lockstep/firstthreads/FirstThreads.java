package lockstep.firstthreads;

import java.util.List;

/** Starts threads and waits for them. */
public final class FirstThreads {

    private FirstThreads() { }

    /**
     * Starts a new thread that runs {@code body} once, and returns at once, without waiting for it.
     *
     * @param name   the name of the new thread
     * @param daemon whether the new thread is a daemon, that is, whether the JVM may end while it still runs
     * @param body   what the new thread runs
     * @return the thread, already started
     */
    public static Thread startNamed(String name, boolean daemon, Runnable body) {
        // TODO 1: make a thread with this name that is a daemon if asked for, start it, and return it.
        throw new UnsupportedOperationException("TODO 1: start a thread with a name");
    }

    /**
     * Runs all tasks at the same time, each in a thread of its own, and returns when all of them have ended. While it waits it uses no
     * processor time. An exception that one task throws ends that task alone.
     *
     * @param tasks what to run; may be empty
     * @throws InterruptedException if the caller is interrupted while it waits; the tasks go on by themselves then
     */
    public static void runAll(List<? extends Runnable> tasks) throws InterruptedException {
        // TODO 2: start one thread for each task, then wait until every one of them has ended.
        throw new UnsupportedOperationException("TODO 2: run all tasks at once and wait for them");
    }
}
