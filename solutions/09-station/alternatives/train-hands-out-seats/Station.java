package lockstep.station;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A platform with a queue. Each passenger has a ticket with a condition of its own, so nobody is woken in vain. */
public final class Station {

    private final ReentrantLock lock = new ReentrantLock(true);
    private final Condition allBoarded = lock.newCondition();
    private final Queue<Ticket> queue = new ArrayDeque<>();
    private int freeSeats;
    private int boarding;

    /** Lets passengers board, and returns when the train can leave. */
    public void loadTrain(int seats) {
        lock.lock();
        try {
            freeSeats = seats;
            while (freeSeats > 0 && !queue.isEmpty()) {
                Ticket next = queue.remove();
                next.given = true;
                next.called.signal();
                take();
            }
            while (boarding > 0) {
                allBoarded.awaitUninterruptibly();
            }
            freeSeats = 0;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until this passenger has a seat. */
    public void awaitSeat() throws InterruptedException {
        lock.lock();
        try {
            if (freeSeats > 0) {
                take();
            } else {
                queueUp(new Ticket(lock.newCondition()));
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
            if (boarding == 0) {
                allBoarded.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    private void take() {
        freeSeats--;
        boarding++;
    }

    /** Who is interrupted when the seat has been given already takes it, and keeps the interrupt for later. */
    private void queueUp(Ticket ticket) throws InterruptedException {
        queue.add(ticket);
        while (!ticket.given) {
            try {
                ticket.called.await();
            } catch (InterruptedException e) {
                if (queue.remove(ticket)) {
                    throw e;
                }
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private static final class Ticket {

        private final Condition called;
        private boolean given;

        private Ticket(Condition called) {
            this.called = called;
        }
    }
}
