package lockstep.reentrantmutex;

public final class ReentrantMutex {

    private Thread owner;
    private int count;

    public ReentrantMutex() { }

    public synchronized void lock() throws InterruptedException {
        Thread me = Thread.currentThread();
        while (count > 0 && owner != me) {
            wait();
        }
        owner = me;
        count++;
    }

    public synchronized boolean tryLock() {
        Thread me = Thread.currentThread();
        if (count > 0 && owner != me) {
            return false;
        }
        owner = me;
        count++;
        return true;
    }

    public synchronized void unlock() {
        if (owner != Thread.currentThread()) {
            throw new IllegalMonitorStateException("not the owner");
        }
        count--;
        if (count == 0) {
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
