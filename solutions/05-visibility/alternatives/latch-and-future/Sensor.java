package lockstep.visibility;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the values of a feed, and those among them that are too high. */
public final class Sensor implements Feed.Listener {

    private final Lock lock = new ReentrantLock();
    private final double limit;
    private long readings;
    private long alarms;

    private Sensor(double limit) {
        this.limit = limit;
    }

    /** Makes a sensor that is subscribed to the feed. */
    public static Sensor connect(Feed feed, double limit) {
        Sensor sensor = new Sensor(limit);
        feed.subscribe(sensor::onReading);
        return sensor;
    }

    /** Counts this value. */
    @Override
    public void onReading(double value) {
        lock.lock();
        try {
            readings++;
            alarms += value > limit ? 1 : 0;
        } finally {
            lock.unlock();
        }
    }

    /** How many values there have been so far. */
    public long readings() {
        lock.lock();
        try {
            return readings;
        } finally {
            lock.unlock();
        }
    }

    /** How many of them were higher than the limit. */
    public long alarms() {
        lock.lock();
        try {
            return alarms;
        } finally {
            lock.unlock();
        }
    }
}
