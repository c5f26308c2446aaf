package lockstep.visibility;

/**
 * Counts the values of a feed, and those among them that are too high.
 *
 * <p>Any thread may call any method at any time, and an interrupt changes nothing. No reading is lost. When {@link #onReading} has
 * returned, its reading is counted for every thread that asks. The two counts are asked for one by one; nothing is promised about both
 * together.
 *
 * <p>What is private here is yours: change it and add to it as you like.
 */
public final class Sensor implements Feed.Listener {

    private Sensor(Feed feed, double limit) {
        // TODO 6: make a sensor that knows its limit.
        throw new UnsupportedOperationException("TODO 6: make a sensor that knows its limit");
    }

    /**
     * Makes a sensor that is subscribed to the feed. It subscribes once and in the calling thread, and returns when that is done. The
     * sensor counts correctly from the very first reading, even if the feed tells it of one before this call has returned.
     *
     * @param feed  where the values come from
     * @param limit the highest value that is not too high
     * @return the sensor, which has no readings but those of the feed
     */
    public static Sensor connect(Feed feed, double limit) {
        // TODO 7: make a sensor and subscribe it.
        throw new UnsupportedOperationException("TODO 7: make a sensor and subscribe it");
    }

    /** Counts this value; the feed calls it, from several threads at the same time. */
    @Override
    public void onReading(double value) {
        // TODO 8: count the value, and the alarm if it is one.
        throw new UnsupportedOperationException("TODO 8: count the value");
    }

    /** How many values there have been so far. */
    public long readings() {
        // TODO 9: say how many values there have been.
        throw new UnsupportedOperationException("TODO 9: say how many values there have been");
    }

    /** How many of them were higher than the limit. */
    public long alarms() {
        // TODO 10: say how many of them were too high.
        throw new UnsupportedOperationException("TODO 10: say how many of them were too high");
    }
}
