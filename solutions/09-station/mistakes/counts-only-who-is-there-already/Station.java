package lockstep.station;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** A platform where passengers wait for trains. */
public final class Station {

    private final Lock lock = new ReentrantLock();
    private final Condition seatFree = lock.newCondition();
    private final Condition readyToLeave = lock.newCondition();
    private int waiting;
    private int freeSeats;
    private int boarding;

    /** Lets passengers board, and returns when the train can leave. */
    public void loadTrain(int freeSeats) {
        lock.lock();
        try {
            this.freeSeats = Math.min(freeSeats, waiting);
            seatFree.signalAll();
            while (boarding > 0 || this.freeSeats > 0 && waiting > 0) {
                readyToLeave.awaitUninterruptibly();
            }
            this.freeSeats = 0;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until this passenger has a seat. */
    public void awaitSeat() throws InterruptedException {
        lock.lock();
        try {
            waiting++;
            try {
                while (freeSeats == 0) {
                    seatFree.await();
                }
                freeSeats--;
                boarding++;
            } finally {
                waiting--;
                freeSeats = Math.min(freeSeats, waiting);
                readyToLeave.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Says that a passenger is seated. */
    public void boarded() {
        lock.lock();
        try {
            boarding--;
            readyToLeave.signal();
        } finally {
            lock.unlock();
        }
    }
}
