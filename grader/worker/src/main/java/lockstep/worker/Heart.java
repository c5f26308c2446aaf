package lockstep.worker;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import lockstep.check.KitThreads;
import lockstep.check.Sample;
import lockstep.protocol.Event;

/**
 * Sends a sign of life ten times a second while a trial runs. It counts the time that this JVM has really lived through, so that a machine
 * that stood still meanwhile does not count against the student.
 */
final class Heart implements Runnable {

    private static final long TICK = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int NOTHING = -1;

    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Channel channel;
    private volatile int trial = NOTHING;
    private volatile long cpuAtStart;

    Heart(Channel channel) {
        this.channel = channel;
    }

    void beatFor(int number) {
        cpuAtStart = process.getProcessCpuTime();
        trial = number;
    }

    void rest() {
        trial = NOTHING;
    }

    @Override
    public void run() {
        int current = NOTHING;
        int ticks = 0;
        int stillFor = 0;
        Sample last = new Sample(List.of());
        while (true) {
            LockSupport.parkNanos(TICK);
            Sample now = Sample.of(KitThreads.others());
            if (trial != current) {
                current = trial;
                ticks = 0;
                stillFor = 0;
            }
            ticks++;
            stillFor = now.waitsForEver() && now.equals(last) ? stillFor + 1 : 0;
            last = now;
            if (current != NOTHING) {
                beat(new Event.Beat(current, ticks, cpuMillis(), stillFor, now.threads().size()));
            }
        }
    }

    private long cpuMillis() {
        return TimeUnit.NANOSECONDS.toMillis(process.getProcessCpuTime() - cpuAtStart);
    }

    private void beat(Event.Beat beat) {
        try {
            channel.send(beat);
        } catch (IOException e) {
            trial = NOTHING;
        }
    }
}
