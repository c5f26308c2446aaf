package lockstep.reentrantmutex;

import java.util.ArrayDeque;
import java.util.Deque;

/** A lock that its owner may take again, and for which threads stand in line. */
public final class ReentrantMutex {

    private final Deque<Thread> line = new ArrayDeque<>();
    private Thread owner;
    private int holds;

    /** Makes a lock that is free. */
    public ReentrantMutex() { }

    /** Waits until the lock is the caller's, or free and the caller's turn has come, and takes it. */
    public synchronized void lock() throws InterruptedException {
        if (!isHeldByCurrentThread()) {
            standInLine();
        }
        own();
    }

    /** Who goes away before it is its turn leaves the line, and the others look again. */
    private void standInLine() throws InterruptedException {
        Thread me = Thread.currentThread();
        line.addLast(me);
        try {
            while (owner != null || line.peekFirst() != me) {
                wait();
            }
        } finally {
            line.remove(me);
            notifyAll();
        }
    }

    private void own() {
        owner = Thread.currentThread();
        holds++;
    }

    /** Takes the lock if it is free or the caller's, past all who stand in line. */
    public synchronized boolean tryLock() {
        boolean now = isHeldByCurrentThread() || owner == null;
        if (now) {
            own();
        }
        return now;
    }

    /** Gives the lock back once. */
    public synchronized void unlock() {
        if (!isHeldByCurrentThread()) {
            throw new IllegalMonitorStateException();
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
