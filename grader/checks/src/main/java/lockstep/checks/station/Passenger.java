package lockstep.checks.station;

import lockstep.station.Station;

/** Comes to the platform, waits for a seat, goes there, and says so. */
final class Passenger {

    private final Thread thread;
    private final Station station;
    private final long millisToTheSeat;
    private volatile boolean seat;
    private volatile boolean interrupted;

    private Passenger(String name, Station station, long millisToTheSeat) {
        this.thread = new Thread(this::travel, name);
        this.station = station;
        this.millisToTheSeat = millisToTheSeat;
    }

    /** Starts a passenger who sits down at once. */
    static Passenger comes(String name, Station station) {
        return comes(name, station, 0);
    }

    /** Starts a passenger who needs so long from being given a seat to being seated. */
    static Passenger comes(String name, Station station, long millisToTheSeat) {
        Passenger passenger = new Passenger(name, station, millisToTheSeat);
        passenger.thread.start();
        return passenger;
    }

    private void travel() {
        try {
            station.awaitSeat();
            seat = true;
            walk();
        } catch (InterruptedException e) {
            interrupted = true;
        } catch (IllegalMonitorStateException e) {
            throw Conditions.misused("awaitSeat", e);
        }
    }

    private void walk() {
        try {
            Thread.sleep(millisToTheSeat);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try {
            station.boarded();
        } catch (IllegalMonitorStateException e) {
            throw Conditions.misused("boarded", e);
        }
    }

    /** Whether this passenger has been given a seat. */
    boolean hasSeat() {
        return seat;
    }

    /** Whether the wait has ended by an {@link InterruptedException}. */
    boolean wasInterrupted() {
        return interrupted;
    }

    void interrupt() {
        thread.interrupt();
    }

    void join() throws InterruptedException {
        thread.join();
    }
}
