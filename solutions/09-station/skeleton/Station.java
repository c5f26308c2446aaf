package lockstep.station;

/**
 * A platform where passengers wait for trains. Each passenger is a thread, and so is each train.
 *
 * <p>A train comes with some free seats. As many of the waiting passengers as there are seats for board; the others go on waiting for
 * another train. Boarding takes two steps: {@link #awaitSeat} returns when a passenger has been given a seat, the passenger goes there, and
 * then says so with {@link #boarded}. The train leaves, that is, {@link #loadTrain} returns, as soon as everyone who was given a seat has
 * boarded and no one is waiting for whom there is a seat. Whoever comes while the train still stands there may board, too, as long as there
 * are seats. A train does not wait for passengers who have not come yet, and seats that stay free leave with it.
 *
 * <p>Any number of passengers may call {@code awaitSeat} and {@code boarded} at any time. There is one train at a time: the next one calls
 * {@code loadTrain} when the one before has left. Which of several waiting passengers is given a seat is not promised. Who waits
 * goes on as soon as possible, and does not keep a processor busy meanwhile.
 */
public final class Station {

    /** Makes a platform where nobody waits and no train stands. */
    public Station() {
        // TODO 1: make what the methods need.
        throw new UnsupportedOperationException("TODO 1: make an empty platform");
    }

    /**
     * Called by a train when it has come. Waits until it can leave: until everyone who was given a seat of this train has boarded, and
     * either all of its seats have been given or nobody waits for one. An interrupt does not change that; the thread's interrupt status is
     * then set when {@code loadTrain} returns.
     *
     * @param freeSeats how many passengers may board, at least 0
     */
    public void loadTrain(int freeSeats) {
        // TODO 2: let passengers board, and wait until the train can leave.
        throw new UnsupportedOperationException("TODO 2: let passengers board a train");
    }

    /**
     * Called by a passenger. Waits until there is a train with a free seat, and returns when this seat has been given to this passenger,
     * and to nobody else.
     *
     * @throws InterruptedException if the calling thread is interrupted while it waits; the passenger is then gone: no seat has been given
     *         away, and no train waits any longer for this passenger
     */
    public void awaitSeat() throws InterruptedException {
        // TODO 3: wait for a seat.
        throw new UnsupportedOperationException("TODO 3: wait for a seat");
    }

    /** Called once by each passenger who was given a seat, when seated. Returns at once. */
    public void boarded() {
        // TODO 4: let the train know.
        throw new UnsupportedOperationException("TODO 4: note that a passenger has boarded");
    }
}
