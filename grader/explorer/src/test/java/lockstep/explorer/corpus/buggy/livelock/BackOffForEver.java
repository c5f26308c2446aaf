package lockstep.explorer.corpus.buggy.livelock;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** LIVELOCK: each of two threads gives its lock back until the other one is done, and the main thread waits for neither. */
public final class BackOffForEver {
    private static volatile boolean leftDone;
    private static volatile boolean rightDone;

    public static void main(String[] args) {
        Lock left = new ReentrantLock();
        Lock right = new ReentrantLock();
        new Thread(() -> {
            while (!leftDone) {
                left.lock();
                try {
                    leftDone = rightDone || leftDone;
                } finally {
                    left.unlock();
                }
            }
        }).start();
        new Thread(() -> {
            while (!rightDone) {
                right.lock();
                try {
                    rightDone = leftDone || rightDone;
                } finally {
                    right.unlock();
                }
            }
        }).start();
    }
}
