package lockstep.reentrantmutex;

/** A lock that its owner may take again. */
public final class ReentrantMutex {

    /** Nobody where {@code holds} is 0. */
    private Thread owner;
    private int holds;

    /** Makes a lock that is free. */
    public ReentrantMutex() { }

    /** Waits until the lock is free or the caller's, and takes it. */
    public synchronized void lock() throws InterruptedException {
        while (!tryLock()) {
            wait();
        }
    }

    /** Takes the lock if it is free or the caller's. */
    public synchronized boolean tryLock() {
        if (holds > 0 && owner != Thread.currentThread()) {
            return false;
        }
        owner = Thread.currentThread();
        holds++;
        return true;
    }

    /** Gives the lock back once. */
    public synchronized void unlock() {
        if (!isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("not held by " + Thread.currentThread().getName());
        }
        holds--;
        if (holds == 0) {
            owner = null;
            notifyAll();
        }
    }

    /** How many times the calling thread holds the lock. */
    public synchronized int holdCount() {
        return isHeldByCurrentThread() ? holds : 0;
    }

    /** Whether the calling thread holds the lock. */
    public synchronized boolean isHeldByCurrentThread() {
        return owner == Thread.currentThread();
    }
}
