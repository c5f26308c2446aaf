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

    public void loadTrain(int freeSeats) {
        lock.lock();
        try {
            this.freeSeats = freeSeats;
            seatFree.signalAll();
            while (boarding > 0 || this.freeSeats > 0 && waiting > 0) {
                readyToLeave.awaitUninterruptibly();
            }
            this.freeSeats = 0;
        } finally {
            lock.unlock();
        }
    }

    public void awaitSeat() throws InterruptedException {
        lock.lock();
        try {
            waiting++;
            try {
                if (freeSeats == 0) {
                    seatFree.await();
                }
                freeSeats--;
                boarding++;
            } finally {
                waiting--;
                readyToLeave.signal();
            }
        } finally {
            lock.unlock();
        }
    }

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
