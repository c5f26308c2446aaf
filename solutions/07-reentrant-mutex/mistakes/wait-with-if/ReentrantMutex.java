package lockstep.reentrantmutex;

public final class ReentrantMutex {

    private Thread owner;
    private int count;

    public ReentrantMutex() { }

    public synchronized void lock() throws InterruptedException {
        if (owner != null && owner != Thread.currentThread()) {
            wait();
        }
        owner = Thread.currentThread();
        count++;
    }

    public synchronized boolean tryLock() {
        Thread me = Thread.currentThread();
        if (owner != null && owner != me) {
            return false;
        }
        owner = me;
        count++;
        return true;
    }

    public synchronized void unlock() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException();
        }
        count--;
        if (count == 0) {
            owner = null;
            notifyAll();
        }
    }

    public synchronized int holdCount() {
        return owner == Thread.currentThread() ? count : 0;
    }

    public synchronized boolean isHeldByCurrentThread() {
        return owner == Thread.currentThread();
    }
}
