package lockstep.reentrantmutex;

/** A lock that its owner may take again: a monitor of its own, one waiter woken, and an owner that is read without the monitor. */
public final class ReentrantMutex {

    private final Object monitor = new Object();
    private volatile Thread owner;
    private int holds;

    /** Makes a lock that is free. */
    public ReentrantMutex() { }

    /** Waits until the lock is free or the caller's, and takes it. */
    public void lock() throws InterruptedException {
        if (!takenAgain()) {
            synchronized (monitor) {
                while (owner != null) {
                    monitor.wait();
                }
                own();
            }
        }
    }

    /** Takes the lock if it is free or the caller's. */
    public boolean tryLock() {
        if (takenAgain()) {
            return true;
        }
        synchronized (monitor) {
            if (owner == null) {
                own();
                return true;
            }
            return false;
        }
    }

    /** Only the owner itself makes the caller the owner, or ends that. So the answer cannot grow old here. */
    private boolean takenAgain() {
        boolean mine = isHeldByCurrentThread();
        if (mine) {
            holds++;
        }
        return mine;
    }

    private void own() {
        owner = Thread.currentThread();
        holds = 1;
    }

    /** Gives the lock back once. */
    public void unlock() {
        if (!isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException();
        }
        holds--;
        if (holds == 0) {
            synchronized (monitor) {
                owner = null;
                monitor.notify();
            }
        }
    }

    /** How many times the calling thread holds the lock. */
    public int holdCount() {
        return isHeldByCurrentThread() ? holds : 0;
    }

    /** Whether the calling thread holds the lock. */
    public boolean isHeldByCurrentThread() {
        return owner == Thread.currentThread();
    }
}
