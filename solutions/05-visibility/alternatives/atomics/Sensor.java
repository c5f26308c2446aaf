package lockstep.visibility;

import java.util.concurrent.atomic.LongAdder;

/** Counts the values of a feed, and those among them that are too high. */
public final class Sensor implements Feed.Listener {

    private final double limit;
    private final LongAdder readings = new LongAdder();
    private final LongAdder alarms = new LongAdder();

    private Sensor(double limit) {
        this.limit = limit;
    }

    /** Makes a sensor that is subscribed to the feed. */
    public static Sensor connect(Feed feed, double limit) {
        Sensor sensor = new Sensor(limit);
        feed.subscribe(value -> sensor.onReading(value));
        return sensor;
    }

    /** Counts this value. */
    @Override
    public void onReading(double value) {
        readings.increment();
        if (value > limit) {
            alarms.increment();
        }
    }

    /** How many values there have been so far. */
    public long readings() {
        return readings.sum();
    }

    /** How many of them were higher than the limit. */
    public long alarms() {
        return alarms.sum();
    }
}
