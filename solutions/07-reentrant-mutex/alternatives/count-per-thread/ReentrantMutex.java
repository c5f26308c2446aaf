package lockstep.reentrantmutex;

/** A lock that its owner may take again: each thread knows how many times it holds the lock, and all know whether anybody does. */
public final class ReentrantMutex {

    private final ThreadLocal<Integer> holds = ThreadLocal.withInitial(() -> 0);
    private boolean taken;

    /** Makes a lock that is free. */
    public ReentrantMutex() { }

    /** Waits until the lock is free or the caller's, and takes it. */
    public void lock() throws InterruptedException {
        if (!isHeldByCurrentThread()) {
            awaitFree();
        }
        holds.set(holds.get() + 1);
    }

    private synchronized void awaitFree() throws InterruptedException {
        while (taken) {
            wait();
        }
        taken = true;
    }

    /** Takes the lock if it is free or the caller's. */
    public boolean tryLock() {
        if (!isHeldByCurrentThread() && !takeIfFree()) {
            return false;
        }
        holds.set(holds.get() + 1);
        return true;
    }

    private synchronized boolean takeIfFree() {
        boolean free = !taken;
        taken = true;
        return free;
    }

    /** Gives the lock back once. */
    public void unlock() {
        if (!isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException();
        }
        holds.set(holds.get() - 1);
        if (!isHeldByCurrentThread()) {
            holds.remove();
            free();
        }
    }

    private synchronized void free() {
        taken = false;
        notify();
    }

    /** How many times the calling thread holds the lock. */
    public int holdCount() {
        return holds.get();
    }

    /** Whether the calling thread holds the lock. */
    public boolean isHeldByCurrentThread() {
        return holdCount() > 0;
    }
}
