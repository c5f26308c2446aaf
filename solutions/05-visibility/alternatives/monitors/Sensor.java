package lockstep.visibility;

/** Counts the values of a feed, and those among them that are too high. */
public final class Sensor implements Feed.Listener {

    private final double limit;
    private long readings;
    private long alarms;

    private Sensor(double limit) {
        this.limit = limit;
    }

    /** Makes a sensor that is subscribed to the feed. */
    public static Sensor connect(Feed feed, double limit) {
        Sensor sensor = new Sensor(limit);
        feed.subscribe(sensor);
        return sensor;
    }

    /** Counts this value. */
    @Override
    public synchronized void onReading(double value) {
        readings++;
        if (value > limit) {
            alarms++;
        }
    }

    /** How many values there have been so far. */
    public synchronized long readings() {
        return readings;
    }

    /** How many of them were higher than the limit. */
    public synchronized long alarms() {
        return alarms;
    }
}
