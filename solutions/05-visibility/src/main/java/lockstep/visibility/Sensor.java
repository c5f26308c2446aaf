package lockstep.visibility;

import java.util.concurrent.atomic.AtomicLong;

/** Counts the values of a feed, and those among them that are too high. */
public final class Sensor implements Feed.Listener {

    private final double limit;
    private final AtomicLong readings = new AtomicLong();
    private final AtomicLong alarms = new AtomicLong();

    private Sensor(double limit) {
        this.limit = limit;
    }

    /** Makes a sensor that is subscribed to the feed. The feed gets to know it when it is complete. */
    public static Sensor connect(Feed feed, double limit) {
        Sensor sensor = new Sensor(limit);
        feed.subscribe(sensor);
        return sensor;
    }

    /** Counts this value. */
    @Override
    public void onReading(double value) {
        readings.incrementAndGet();
        if (value > limit) {
            alarms.incrementAndGet();
        }
    }

    /** How many values there have been so far. */
    public long readings() {
        return readings.get();
    }

    /** How many of them were higher than the limit. */
    public long alarms() {
        return alarms.get();
    }
}
