package lockstep.checks.station;

import static lockstep.checks.station.Conditions.settle;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;
import lockstep.station.Station;

/** When a train leaves. */
class TrainChecks {

    private static final long SLOW = 5_000;

    @Check(points = 10)
    @Explore
    void a_train_waits_until_who_has_a_seat_has_boarded() throws InterruptedException {
        Station station = new Station();
        Passenger passenger = Passenger.comes("passenger-1", station, SLOW);
        settle();
        Train train = Train.comes("train-1", station, 1);
        settle();
        if (train.left()) {
            Finding tooEarly = Finding.wrongResult("left-before-boarded");
            throw passenger.hasSeat() ? tooEarly.because("leaves-before-boarded") : Finding.wrongResult("left-without", 1, 0);
        }
        train.interrupt();
        settle();
        if (train.left()) {
            throw Finding.wrongResult("left-when-interrupted");
        }
        passenger.join();
        train.join();
        if (!train.statusAtEnd()) {
            throw Finding.wrongResult("interrupt-status-lost");
        }
    }

    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.LOST_WAKEUP, key = "signals-the-wrong-condition")
    void a_train_leaves_when_the_last_passenger_has_boarded() throws InterruptedException {
        Station station = new Station();
        Passenger passenger = Passenger.comes("passenger-1", station);
        settle();
        Train train = Train.comes("train-1", station, 1);
        passenger.join();
        train.join();
    }

    @Check(points = 5)
    @Explore
    void a_train_does_not_wait_for_who_is_not_there() throws InterruptedException {
        Station station = new Station();
        requireLeavesEmptyPlatform(station);
        Passenger passenger = Passenger.comes("passenger-1", station);
        settle();
        Train full = Train.comes("train-2", station, 0);
        settle();
        if (!full.left()) {
            throw Finding.of(Verdict.LOST_WAKEUP, "full-train-waits");
        }
        passenger.interrupt();
        passenger.join();
    }

    static void requireLeavesEmptyPlatform(Station station) throws InterruptedException {
        Train train = Train.comes("train-0", station, 2);
        settle();
        if (!train.left()) {
            throw Finding.of(Verdict.LOST_WAKEUP, "waits-at-an-empty-platform").because("waits-for-a-full-train");
        }
    }
}
