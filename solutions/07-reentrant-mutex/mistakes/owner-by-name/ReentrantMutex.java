package lockstep.reentrantmutex;

public final class ReentrantMutex {

    private String owner = "";
    private int count;

    public ReentrantMutex() { }

    public synchronized void lock() throws InterruptedException {
        while (count > 0 && !isHeldByCurrentThread()) {
            wait();
        }
        owner = Thread.currentThread().getName();
        count++;
    }

    public synchronized boolean tryLock() {
        if (count > 0 && !isHeldByCurrentThread()) {
            return false;
        }
        owner = Thread.currentThread().getName();
        count++;
        return true;
    }

    public synchronized void unlock() {
        if (!isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException("held by " + owner);
        }
        count--;
        if (count == 0) {
            owner = "";
            notifyAll();
        }
    }

    public synchronized int holdCount() {
        return isHeldByCurrentThread() ? count : 0;
    }

    public synchronized boolean isHeldByCurrentThread() {
        return owner.equals(Thread.currentThread().getName());
    }
}
