package lockstep.reentrantmutex;

/**
 * A lock that at most one thread holds at a time, and that the thread which holds it, its owner, may take again. It is free when its owner
 * has called {@link #unlock} once for each time that it has taken the lock.
 *
 * <p>The owner is a thread, whatever it is called: two threads of the same name are two. Any thread may call any method at any time. What a
 * thread has done before it gave the lock back, every later owner sees. What several threads read and write is guarded, so there is no data
 * race.
 *
 * <p>It is built from {@code synchronized}, {@code wait}, {@code notify} and {@code notifyAll} alone: nothing of
 * {@code java.util.concurrent} is used.
 */
public final class ReentrantMutex {

    /** Makes a lock that is free. */
    public ReentrantMutex() { }

    /**
     * Takes the lock for the calling thread, for the first time or once more. If another thread holds it, this waits until it is free, and
     * does not keep a processor busy meanwhile. The owner never waits for itself. Which of several waiting threads goes first is not
     * promised.
     *
     * @throws InterruptedException if the calling thread is interrupted while it waits; it has taken nothing then, and the others are not
     *         hindered by it
     */
    public void lock() throws InterruptedException {
        // TODO 1: wait until the calling thread may have the lock, and take it.
        throw new UnsupportedOperationException("TODO 1: wait for the lock and take it");
    }

    /**
     * Takes the lock for the calling thread, if that can be done now: if it is free, or if the calling thread holds it already. This never
     * waits until the lock is free.
     *
     * @return whether the calling thread has taken the lock; it must be unlocked once for this, too
     */
    public boolean tryLock() {
        // TODO 2: take the lock if that can be done now, and say whether.
        throw new UnsupportedOperationException("TODO 2: take the lock if that can be done now");
    }

    /**
     * Takes back one call of {@link #lock} or one {@link #tryLock} that returned true. With the last one the lock is free, and a thread
     * that waits for it, if there is one, gets it. This waits for nobody.
     *
     * @throws IllegalMonitorStateException if the calling thread does not hold the lock, be it free or another thread's; nothing changes
     *         then
     */
    public void unlock() {
        // TODO 3: give the lock back once, if the calling thread holds it.
        throw new UnsupportedOperationException("TODO 3: give the lock back");
    }

    /**
     * How many times the calling thread would have to unlock until the lock is free: 0 if it does not hold the lock, whoever else does.
     * This waits for nobody.
     *
     * @return the number of the calling thread's holds
     */
    public int holdCount() {
        // TODO 4: tell how many times the calling thread holds the lock.
        throw new UnsupportedOperationException("TODO 4: tell how many times the caller holds the lock");
    }

    /**
     * Whether the calling thread holds the lock. This waits for nobody.
     *
     * @return true if it does
     */
    public boolean isHeldByCurrentThread() {
        // TODO 5: tell whether the calling thread holds the lock.
        throw new UnsupportedOperationException("TODO 5: tell whether the caller holds the lock");
    }
}
