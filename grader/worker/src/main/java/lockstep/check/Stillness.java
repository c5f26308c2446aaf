package lockstep.check;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import lockstep.check.Sample.Look;
import lockstep.check.Sample.Motion;

/**
 * Finds out when threads have come to rest. Samples in a row must be equal, and between some of them no thread may stand in line for a
 * processor: to Java a thread that was woken but has not had its turn yet looks like one that waits. Where the system does not tell who
 * stands in line, or somebody always does, many samples must be equal; between two of them a thread of the kit is woken and must answer,
 * so that on a busy machine the samples are further apart. What goes by the clock (sleeps, waits with a limit) is judged by the clock.
 */
final class Stillness {

    private static final int QUIET_SAMPLES = 6;
    private static final int SAMPLES_WHERE_THE_SYSTEM_IS_SILENT = 100;
    private static final int SAMPLES_WHERE_SOMEBODY_ALWAYS_RUNS = 2_000;
    private static final int WAKE_UPS_OF_A_POLLER = 40;
    private static final int WAKE_UPS_OF_A_SLOW_POLLER = 4;
    private static final long NANOS_OF_A_PAUSE = TimeUnit.MICROSECONDS.toNanos(700);
    private static final long NANOS_OF_A_PAUSE_WHERE_TIME_MUST_PASS = TimeUnit.MILLISECONDS.toNanos(8);
    private static final long NANOS_OF_A_WAIT_WITH_A_LIMIT = TimeUnit.MILLISECONDS.toNanos(200);
    /** Longer than the second that is given by way of trial, short enough for the many who rightly wait with a limit that never comes. */
    private static final long NANOS_OF_A_LIMIT_TO_OUTLAST = TimeUnit.MILLISECONDS.toNanos(1_150);
    private static final long NANOS_OF_A_SPINNER = TimeUnit.MILLISECONDS.toNanos(1_500);

    private final Supplier<Collection<Thread>> threads;
    private final Duration longSleep;
    private final Map<Look, Long> firstSeen;
    private final Set<Long> outlasted = new HashSet<>();
    private final Map<Long, Long> waitsWhenTimed = new HashMap<>();
    private final long start = System.nanoTime();
    private final long cpuAtStart;
    private RunQueue queue = RunQueue.UNKNOWN;
    private Sample last = new Sample(List.of());
    private long undisturbedSince = start;
    private int equal;
    private int quiet;
    private int wakeUps;
    private int wakeUpsInAll;

    /**
     * Watches these threads, whose number may change meanwhile.
     *
     * @param firstSeen since when each thread has been in a certain wait; is added to, so that what has been seen once need not be seen again
     * @param longSleep for how long a sleep is waited for
     * @param outlasted threads whose waits with a limit are waited for, somewhat longer than a second
     */
    Stillness(Supplier<Collection<Thread>> threads, Map<Look, Long> firstSeen, Duration longSleep, Collection<Thread> outlasted) {
        this.threads = threads;
        this.firstSeen = firstSeen;
        this.longSleep = longSleep;
        outlasted.forEach(thread -> this.outlasted.add(thread.getId()));
        this.cpuAtStart = Sample.cpuNanos(threads.get());
    }

    /** Waits until the threads are at rest, or until {@code enough}. */
    Rest await(BooleanSupplier enough) {
        while (true) {
            Optional<Rest> rest = look(threads.get());
            if (rest.isPresent()) {
                return rest.get();
            } else if (enough.getAsBoolean()) {
                return Rest.STILL;
            }
            pause();
        }
    }

    private void pause() {
        LockSupport.parkNanos(quiet < QUIET_SAMPLES ? NANOS_OF_A_PAUSE : NANOS_OF_A_PAUSE_WHERE_TIME_MUST_PASS);
        if (queue == RunQueue.UNKNOWN) {
            Echo.awaitAnswer();
        }
    }

    private Optional<Rest> look(Collection<Thread> live) {
        long time = System.nanoTime();
        Sample now = Sample.of(live);
        queue = now.equals(last) && !now.runs() ? RunQueue.now() : RunQueue.OCCUPIED;
        countWakeUps(now, time);
        now.threads().forEach(look -> firstSeen.putIfAbsent(look, time));
        equal = now.equals(last) ? equal + 1 : 0;
        quiet = equal == 0 ? 0 : queue == RunQueue.EMPTY ? quiet + 1 : quiet;
        last = now;
        if ((quiet >= QUIET_SAMPLES || equal >= samplesWithoutQuiet()) && timeHasPassed(now, time)) {
            return Optional.of(rest(now));
        } else if (polls(time)) {
            return Optional.of(Rest.POLLING);
        } else if (Sample.cpuNanos(live) - cpuAtStart > NANOS_OF_A_SPINNER) {
            return Optional.of(Rest.BUSY);
        }
        return Optional.empty();
    }

    private int samplesWithoutQuiet() {
        return queue == RunQueue.UNKNOWN ? SAMPLES_WHERE_THE_SYSTEM_IS_SILENT : SAMPLES_WHERE_SOMEBODY_ALWAYS_RUNS;
    }

    /** Whether each thread has been in its present wait for so long that its end by the clock need not be feared. */
    private boolean timeHasPassed(Sample now, long time) {
        return !now.runs() && now.threads().stream().filter(Look::isTimed)
                .allMatch(look -> time - firstSeen.getOrDefault(look, time) >= patience(look));
    }

    private long patience(Look look) {
        if (look.motion() == Motion.SLEEPS) {
            return longSleep.toNanos();
        }
        return mustBeOutlasted(look) ? Math.min(longSleep.toNanos(), NANOS_OF_A_LIMIT_TO_OUTLAST) : NANOS_OF_A_WAIT_WITH_A_LIMIT;
    }

    private boolean mustBeOutlasted(Look look) {
        return look.motion() == Motion.WAITS_WITH_A_LIMIT && outlasted.contains(look.id());
    }

    private static Rest rest(Sample now) {
        if (now.threads().isEmpty()) {
            return Rest.ENDED;
        }
        return now.waits() ? Rest.STILL : Rest.ASLEEP;
    }

    /** The second rule is for pollers with a long period, and for those that wake somebody each time. */
    private boolean polls(long time) {
        return wakeUps >= WAKE_UPS_OF_A_POLLER && time - undisturbedSince >= NANOS_OF_A_WAIT_WITH_A_LIMIT
                || wakeUpsInAll >= WAKE_UPS_OF_A_SLOW_POLLER && time - start >= longSleep.toNanos();
    }

    /** At most one for each sample, so that threads that hand something to and fro at full speed are not taken for pollers. */
    private void countWakeUps(Sample now, long time) {
        if (!now.ids().equals(last.ids()) || now.threads().stream().anyMatch(this::wasWokenBySomebody)) {
            wakeUps = 0;
            undisturbedSince = time;
        }
        boolean woken = false;
        for (Look look : now.threads()) {
            woken |= look.isTimed() && waitsWhenTimed.getOrDefault(look.id(), look.waits()) != look.waits();
            if (look.isTimed()) {
                waitsWhenTimed.put(look.id(), look.waits());
            }
        }
        wakeUps += woken ? 1 : 0;
        wakeUpsInAll += woken ? 1 : 0;
    }

    private boolean wasWokenBySomebody(Look look) {
        return look.motion() == Motion.WAITS
                && last.threads().stream().anyMatch(before -> before.id() == look.id() && before.waits() != look.waits());
    }
}
