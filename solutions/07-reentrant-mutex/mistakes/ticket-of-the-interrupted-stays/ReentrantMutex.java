package lockstep.reentrantmutex;

public final class ReentrantMutex {

    private Thread owner;
    private int count;
    private long nextTicket;
    private long nowServing;

    public ReentrantMutex() { }

    public synchronized void lock() throws InterruptedException {
        Thread me = Thread.currentThread();
        if (owner == me) {
            count++;
            return;
        }
        long myTicket = nextTicket++;
        while (owner != null || myTicket != nowServing) {
            wait();
        }
        nowServing++;
        owner = me;
        count = 1;
    }

    public synchronized boolean tryLock() {
        Thread me = Thread.currentThread();
        if (owner == me) {
            count++;
            return true;
        }
        if (owner != null || nextTicket != nowServing) {
            return false;
        }
        owner = me;
        count = 1;
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
