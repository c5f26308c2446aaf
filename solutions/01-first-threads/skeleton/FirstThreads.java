package lockstep.firstthreads;

import java.util.List;

/** Starts threads and waits for them. */
public final class FirstThreads {

    private FirstThreads() { }

    /**
     * Starts a new thread that runs {@code body} once, and returns at once, without waiting for it.
     *
     * @param name   the name of the new thread
     * @param daemon whether the new thread is a daemon, that is, whether the JVM may end while it still runs; it makes no difference
     *               whether the calling thread is one
     * @param body   what the new thread runs
     * @return the thread, already started
     */
    public static Thread startNamed(String name, boolean daemon, Runnable body) {
        // TODO 1: make a thread with this name that is a daemon if asked for and no daemon if not, start it, and return it.
        throw new UnsupportedOperationException("TODO 1: start a thread with a name");
    }

    /**
     * Runs all tasks at the same time, each once and in a thread of its own, never in the caller's, and returns when all of them have
     * ended, however long they take; what they have written, the caller then sees. While it waits it neither keeps a processor busy nor
     * sleeps: the end of the last task wakes it. An exception that one task throws ends that task alone and does not reach the caller.
     *
     * @param tasks what to run; may be empty
     * @throws InterruptedException if the caller is interrupted while it waits, or was interrupted before; it then waits no longer,
     *                              whatever becomes of the tasks
     */
    public static void runAll(List<? extends Runnable> tasks) throws InterruptedException {
        // TODO 2: run each task in a thread of its own, all at the same time, and wait until every one of them has ended.
        throw new UnsupportedOperationException("TODO 2: run all tasks at once and wait for them");
    }
}
