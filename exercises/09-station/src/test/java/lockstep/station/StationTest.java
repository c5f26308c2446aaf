package lockstep.station;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import lockstep.explorer.Explore;

/**
 * Each of these tests is run again and again, in another order of the threads each time. Time is virtual: it moves on only when no
 * thread can run, so after a sleep everyone waits where they can do no more.
 */
class StationTest {

    private boolean annSits;
    private boolean bobSits;

    @Explore
    void a_train_leaves_when_all_who_waited_are_on_board() throws InterruptedException {
        Station station = new Station();
        Thread ann = passenger("Ann", station, () -> annSits = true);
        Thread bob = passenger("Bob", station, () -> bobSits = true);
        Thread.sleep(1_000);
        station.loadTrain(3);

        assertTrue(annSits, "the train has left, so Ann must be on board");
        assertTrue(bobSits, "the train has left, so Bob must be on board");
        ann.join();
        bob.join();
    }

    @Explore
    void who_finds_no_seat_takes_the_next_train() throws InterruptedException {
        Station station = new Station();
        Thread ann = passenger("Ann", station, () -> annSits = true);
        Thread bob = passenger("Bob", station, () -> bobSits = true);
        Thread.sleep(1_000);
        station.loadTrain(1);
        Thread.sleep(1_000);
        int stillThere = (ann.isAlive() ? 1 : 0) + (bob.isAlive() ? 1 : 0);
        station.loadTrain(1);
        ann.join();
        bob.join();

        assertEquals(1, stillThere, "the first train had one seat, so one passenger must wait for the next");
        assertTrue(annSits && bobSits);
    }

    private static Thread passenger(String name, Station station, Runnable sitDown) {
        Thread passenger = new Thread(() -> {
            try {
                station.awaitSeat();
            } catch (InterruptedException e) {
                throw new AssertionError("nobody interrupts " + name, e);
            }
            sitDown.run();
            station.boarded();
        }, name);
        passenger.start();
        return passenger;
    }
}
