package lockstep.checks.station;

import static lockstep.checks.station.Conditions.settle;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;
import lockstep.station.Station;

/** Who is given a seat. */
class SeatChecks {

    private static final long SLOW = 5_000;

    @Check(points = 15)
    @Explore(spuriousWakeUps = false)
    void a_seat_is_given_to_one_passenger_only() throws InterruptedException {
        if (givesTheSeatTwice(new Station())) {
            throw Finding.wrongResult("seat-given-twice").because("more-passengers-than-seats");
        }
    }

    /** The second passenger comes when the seat has been given to the first one, who is still on the way to it. */
    private static boolean givesTheSeatTwice(Station station) throws InterruptedException {
        Passenger first = Passenger.comes("passenger-1", station, SLOW);
        settle();
        Train train = Train.comes("train-1", station, 1);
        settle();
        Passenger second = Passenger.comes("passenger-2", station);
        settle();
        boolean both = first.hasSeat() && second.hasSeat();
        first.join();
        if (!both) {
            train.join();
            second.interrupt();
            second.join();
        }
        return both;
    }

    /** Somebody comes at the same time as the train, and may be there before who was woken. */
    @Check(points = 10)
    @Explore
    void a_woken_passenger_boards_only_if_there_still_is_a_seat() throws InterruptedException {
        Station station = new Station();
        Passenger first = Passenger.comes("passenger-1", station, SLOW);
        Passenger second = Passenger.comes("passenger-2", station, SLOW);
        settle();
        Train train = Train.comes("train-1", station, 1);
        Passenger third = Passenger.comes("passenger-3", station, SLOW);
        settle();
        int seats = seats(first, second, third);
        if (seats > 1) {
            Finding tooMany = Finding.wrongResult("woken-without-seat", seats);
            throw givesTheSeatTwice(new Station()) ? tooMany : tooMany.because("if-around-await");
        }
        train.join();
        Train.comes("train-2", station, 2).join();
        first.join();
        second.join();
        third.join();
    }

    private static int seats(Passenger... passengers) {
        int seats = 0;
        for (Passenger passenger : passengers) {
            seats += passenger.hasSeat() ? 1 : 0;
        }
        return seats;
    }

    @Check(points = 10)
    @Explore
    void everyone_who_fits_is_given_a_seat() throws InterruptedException {
        Station station = new Station();
        Passenger first = Passenger.comes("passenger-1", station);
        Passenger second = Passenger.comes("passenger-2", station);
        settle();
        Train train = Train.comes("train-1", station, 2);
        settle();
        int seats = seats(first, second);
        if (seats < 2) {
            Finding leftWaiting = Finding.of(Verdict.LOST_WAKEUP, train.left() ? "left-without" : "not-woken", 2, seats);
            throw seats == 1 && !train.left() ? leftWaiting.because("signal-where-many-may-go") : leftWaiting;
        }
        first.join();
        second.join();
        train.join();
        requireSeatForALatecomer(new Station());
    }

    /** The second passenger comes while the first one is on the way to one of two seats; a train that has not waited is another check's. */
    private static void requireSeatForALatecomer(Station station) throws InterruptedException {
        Passenger first = Passenger.comes("passenger-3", station, SLOW);
        settle();
        Train train = Train.comes("train-2", station, 2);
        settle();
        if (train.left()) {
            return;
        }
        Passenger late = Passenger.comes("passenger-4", station);
        first.join();
        settle();
        if (train.left() && !late.hasSeat()) {
            throw Finding.wrongResult("left-without-latecomer").because("counts-only-who-is-there-already");
        }
        late.join();
        train.join();
    }

    @Check(points = 5)
    @Explore(spuriousWakeUps = false)
    void seats_that_stay_free_leave_with_the_train() throws InterruptedException {
        Station station = new Station();
        Train.comes("train-1", station, 2).join();
        Passenger passenger = Passenger.comes("passenger-1", station);
        settle();
        if (passenger.hasSeat()) {
            throw Finding.wrongResult("seat-of-a-train-that-left").because("seats-stay-behind");
        }
        Train.comes("train-2", station, 1).join();
        passenger.join();
    }

    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.DEADLOCK, key = "unlock-not-in-finally")
    void a_passenger_who_is_interrupted_is_gone() throws InterruptedException {
        TrainChecks.requireLeavesEmptyPlatform(new Station());
        interruptBeforeTheTrainComes(new Station());
        interruptWhileTheTrainComes(new Station());
    }

    private static void interruptBeforeTheTrainComes(Station station) throws InterruptedException {
        Passenger passenger = Passenger.comes("passenger-1", station);
        settle();
        passenger.interrupt();
        settle();
        if (!passenger.wasInterrupted()) {
            throw Finding.wrongResult("interrupt-ignored");
        }
        requireGone(station, Train.comes("train-1", station, 1), passenger);
    }

    private static void interruptWhileTheTrainComes(Station station) throws InterruptedException {
        Passenger passenger = Passenger.comes("passenger-2", station);
        settle();
        Train train = Train.comes("train-2", station, 1);
        passenger.interrupt();
        requireGone(station, train, passenger);
    }

    /** Who comes now can have the seat that the train waits with, unless a lock was not given back; that is for the explorer to tell. */
    private static void requireGone(Station station, Train train, Passenger passenger) throws InterruptedException {
        settle();
        if (!train.left() && passenger.wasInterrupted()) {
            Passenger next = Passenger.comes("passenger-3", station);
            settle();
            if (next.hasSeat()) {
                throw Finding.of(Verdict.LOST_WAKEUP, "waits-for-who-is-gone").because("gone-passenger-still-counted");
            }
        }
        passenger.join();
        train.join();
    }
}
