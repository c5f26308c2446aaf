package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** WRONG_RESULT: takes an await that did not time out for a signal; it may also have woken without one. */
public final class TimedAwaitTrusted {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition opened = lock.newCondition();
    private boolean open;

    private void open() {
        lock.lock();
        try {
            open = true;
            opened.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean pass() throws InterruptedException {
        lock.lock();
        try {
            boolean signalled = open || opened.await(1, TimeUnit.SECONDS);
            return !signalled || open;
        } finally {
            lock.unlock();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        TimedAwaitTrusted gate = new TimedAwaitTrusted();
        Thread opener = new Thread(gate::open);
        opener.start();
        assert gate.pass() : "let through though the gate is shut";
        opener.join();
    }
}
