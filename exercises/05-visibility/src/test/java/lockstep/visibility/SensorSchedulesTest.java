package lockstep.visibility;

import static org.junit.jupiter.api.Assertions.assertEquals;

import lockstep.explorer.Explore;

/** A feed with two threads, in many orders of the two. */
class SensorSchedulesTest {

    @Explore
    void both_threads_of_the_feed_are_counted() throws InterruptedException {
        Sensor sensor = Sensor.connect(listener -> { }, 25.0);
        Thread other = new Thread(() -> sensor.onReading(30.0), "other");
        other.start();
        sensor.onReading(20.0);
        other.join();

        assertEquals(2, sensor.readings());
        assertEquals(1, sensor.alarms());
    }
}
