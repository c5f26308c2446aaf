package lockstep.reentrantmutex;

/** Counts who waits, once. */
public final class ReentrantMutex {

    private Thread owner;
    private int holds;
    private int waiting;

    /** Free. */
    public ReentrantMutex() { }

    /** Lock. */
    public synchronized void lock() throws InterruptedException {
        if (!tryLock()) {
            waiting++;
            while (!tryLock()) {
                wait();
            }
        }
    }

    /** Try. */
    public synchronized boolean tryLock() {
        if (owner != null && owner != Thread.currentThread()) {
            return false;
        }
        owner = Thread.currentThread();
        holds++;
        return true;
    }

    /** Unlock. */
    public synchronized void unlock() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
        if (--holds == 0) {
            owner = null;
            if (waiting > 0) {
                waiting--;
                notify();
            }
        }
    }

    /** Holds. */
    public synchronized int holdCount() {
        return owner == Thread.currentThread() ? holds : 0;
    }

    /** Held. */
    public synchronized boolean isHeldByCurrentThread() {
        return owner == Thread.currentThread();
    }
}
