package lockstep.reentrantmutex;

/** Knows its owner by a boxed number. */
public final class ReentrantMutex {

    private Long owner;
    private int holds;

    /** Free. */
    public ReentrantMutex() { }

    /** Lock. */
    public synchronized void lock() throws InterruptedException {
        while (!tryLock()) {
            wait();
        }
    }

    /** Try. */
    public synchronized boolean tryLock() {
        Long me = Thread.currentThread().getId();
        if (owner != null && owner != me) {
            return false;
        }
        owner = me;
        holds++;
        return true;
    }

    /** Unlock. */
    public synchronized void unlock() {
        if (!isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException();
        }
        if (--holds == 0) {
            owner = null;
            notifyAll();
        }
    }

    /** Holds. */
    public synchronized int holdCount() {
        return isHeldByCurrentThread() ? holds : 0;
    }

    /** Held. */
    public synchronized boolean isHeldByCurrentThread() {
        Long me = Thread.currentThread().getId();
        return owner == me;
    }
}
