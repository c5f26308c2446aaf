package lockstep.station;

/** A platform with one monitor. Whoever changes something wakes all, and each looks for itself. */
public final class Station {

    private int waiting;
    private int freeSeats;
    private int boarding;

    /** Lets passengers board, and returns when the train can leave. */
    public synchronized void loadTrain(int freeSeats) {
        this.freeSeats = freeSeats;
        notifyAll();
        boolean interrupted = false;
        while (boarding > 0 || this.freeSeats > 0 && waiting > 0) {
            try {
                wait();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        this.freeSeats = 0;
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits until this passenger has a seat. */
    public synchronized void awaitSeat() throws InterruptedException {
        waiting++;
        try {
            while (freeSeats == 0) {
                wait();
            }
            freeSeats--;
            boarding++;
        } finally {
            waiting--;
            notifyAll();
        }
    }

    /** Says that a passenger is seated. */
    public synchronized void boarded() {
        boarding--;
        notifyAll();
    }
}
