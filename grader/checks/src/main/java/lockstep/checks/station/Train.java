package lockstep.checks.station;

import lockstep.station.Station;

/** Comes to the platform, lets passengers board, and leaves. */
final class Train {

    private final Thread thread;
    private final Station station;
    private final int freeSeats;
    private volatile boolean left;
    private volatile boolean statusAtEnd;

    private Train(String name, Station station, int freeSeats) {
        this.thread = new Thread(this::stop, name);
        this.station = station;
        this.freeSeats = freeSeats;
    }

    /** Starts a train with so many free seats. */
    static Train comes(String name, Station station, int freeSeats) {
        Train train = new Train(name, station, freeSeats);
        train.thread.start();
        return train;
    }

    private void stop() {
        try {
            station.loadTrain(freeSeats);
        } catch (IllegalMonitorStateException e) {
            throw Conditions.misused("loadTrain", e);
        }
        statusAtEnd = Thread.currentThread().isInterrupted();
        left = true;
    }

    /** Whether it has left. */
    boolean left() {
        return left;
    }

    /** Whether its thread's interrupt status was set when it left. */
    boolean statusAtEnd() {
        return statusAtEnd;
    }

    void interrupt() {
        thread.interrupt();
    }

    void join() throws InterruptedException {
        thread.join();
    }
}
