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
    /** What it beats for while nothing runs. */
    private static final Beating REST = new Beating(-1, 0);

    private final OperatingSystemMXBean process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private final Channel channel;
    private volatile Beating running = REST;

    /** One trial; the next may have the same number. */
    private static final class Beating {

        private final int trial;
        private final long cpuAtStart;

        Beating(int trial, long cpuAtStart) {
            this.trial = trial;
            this.cpuAtStart = cpuAtStart;
        }
    }

    Heart(Channel channel) {
        this.channel = channel;
    }

    void beatFor(int trial) {
        running = new Beating(trial, process.getProcessCpuTime());
    }

    /** No beat is sent after this. */
    synchronized void rest() {
        running = REST;
    }

    @Override
    public void run() {
        Beating current = REST;
        int ticks = 0;
        int stillFor = 0;
        Sample last = new Sample(List.of());
        while (true) {
            LockSupport.parkNanos(TICK);
            Sample now = Sample.of(KitThreads.others());
            if (running != current) {
                current = running;
                ticks = 0;
                stillFor = 0;
            }
            ticks++;
            stillFor = now.waitsForEver() && now.equals(last) ? stillFor + 1 : 0;
            last = now;
            if (current != REST) {
                long cpuMillis = TimeUnit.NANOSECONDS.toMillis(process.getProcessCpuTime() - current.cpuAtStart);
                beat(current, new Event.Beat(current.trial, ticks, cpuMillis, stillFor, now.threads().size()));
            }
        }
    }

    private synchronized void beat(Beating current, Event.Beat beat) {
        try {
            if (running == current) {
                channel.send(beat);
            }
        } catch (IOException e) {
            running = REST;
        }
    }
}
