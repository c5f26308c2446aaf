package lockstep.event;

import java.util.List;

/** Where tasks wait side by side for the same signal. */
public final class StartLine {

    private StartLine() { }

    /**
     * Runs all tasks at the same time, each once and in a thread of its own. No task begins before the threads of all tasks have been
     * started. Returns when all tasks have ended; of the threads that were made for it, none goes on then. If there are no tasks, it
     * returns at once.
     *
     * @param tasks what to run; as many as you like
     * @throws IllegalStateException if tasks have thrown an exception or an error: what one of them has thrown is its cause. The others are
     *         not disturbed by it; this, too, is thrown only when all tasks have ended
     * @throws InterruptedException if the calling thread is interrupted while it waits; the tasks go on then, and their threads end with
     *         them
     */
    public static void startTogether(List<Runnable> tasks) throws InterruptedException {
        // TODO 12: start a thread for each task, let them all begin, and wait until they have ended.
        throw new UnsupportedOperationException("TODO 12: run all tasks at the same time");
    }
}
