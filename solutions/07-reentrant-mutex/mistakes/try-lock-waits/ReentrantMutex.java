package lockstep.reentrantmutex;

public final class ReentrantMutex {

    private Thread owner;
    private int count;

    public ReentrantMutex() { }

    public synchronized void lock() throws InterruptedException {
        Thread me = Thread.currentThread();
        while (owner != null && owner != me) {
            wait();
        }
        owner = me;
        count++;
    }

    public boolean tryLock() {
        try {
            lock();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
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
