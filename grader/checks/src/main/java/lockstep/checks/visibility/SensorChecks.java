package lockstep.checks.visibility;

import lockstep.check.Check;
import lockstep.check.Finding;
import lockstep.check.Locks;
import lockstep.check.Mistake;
import lockstep.explorer.Explore;
import lockstep.protocol.Verdict;
import lockstep.visibility.Sensor;

class SensorChecks {

    private static final double LIMIT = 25;
    private static final double COOL = 20;
    private static final double HOT = 30;

    @Check(points = 10)
    @Explore(schedules = 200)
    void a_sensor_knows_its_limit_from_the_first_reading() throws InterruptedException {
        EagerFeed feed = new EagerFeed(COOL);
        Sensor sensor = Sensor.connect(feed, LIMIT);
        feed.requireOneSubscription();
        long early = sensor.alarms();
        requireReadings(sensor, 1);
        sensor.onReading(COOL);
        sensor.onReading(LIMIT);
        sensor.onReading(HOT);
        if (early == 1 && sensor.alarms() == 2) {
            throw Finding.wrongResult("limit-not-known-yet", COOL, LIMIT).because("this-escapes-constructor");
        }
        requireReadings(sensor, 4);
        requireAlarms(sensor, 1);
    }

    @Check(points = 10)
    @Explore
    @Mistake(on = Verdict.DATA_RACE, held = Locks.NONE_TO_READ, key = "synchronized-setter-plain-getter")
    void no_reading_is_lost() throws InterruptedException {
        Sensor sensor = Sensor.connect(listener -> { }, LIMIT);
        sensor.onReading(COOL);
        sensor.onReading(HOT);
        requireReadings(sensor, 2);
        requireAlarms(sensor, 1);
        Thread one = Started.thread("feed-1", () -> sensor.onReading(HOT));
        Thread other = Started.thread("feed-2", () -> sensor.onReading(HOT));
        long readings = sensor.readings();
        long alarms = sensor.alarms();
        one.join();
        other.join();
        if (readings < 2 || readings > 4 || alarms < 1 || alarms > 3) {
            throw Finding.wrongResult("counts-while-counting", readings, alarms);
        } else if (sensor.readings() != 4 || sensor.alarms() != 3) {
            throw Finding.wrongResult("readings-lost", 4, sensor.readings(), 3, sensor.alarms()).because("volatile-increment");
        }
    }

    private static void requireReadings(Sensor sensor, long expected) {
        if (sensor.readings() != expected) {
            throw Finding.wrongResult("readings-one-by-one", expected, sensor.readings());
        }
    }

    private static void requireAlarms(Sensor sensor, long expected) {
        if (sensor.alarms() != expected) {
            throw Finding.wrongResult("alarms-one-by-one", expected, sensor.alarms());
        }
    }
}
