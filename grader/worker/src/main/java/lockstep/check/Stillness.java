package lockstep.check;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Finds out when threads have come to rest. Many samples in a row must be equal; between two of them a thread of the kit is woken and must
 * answer, so that on a busy machine, where a thread that was just woken may not have had its turn yet, the samples are further apart. In the
 * end the {@link RunQueue} must not hold such a thread either.
 */
final class Stillness {

    private static final int SAMPLES = 25;
    private static final int SAMPLES_WITH_A_LIMIT = 150;
    private static final int MOST_LOOKS_AT_THE_QUEUE = 200;
    private static final int WAKE_UPS_OF_A_POLLER = 40;
    private static final long NANOS_OF_A_SPINNER = 1_500_000_000L;

    private final Supplier<Collection<Thread>> threads;
    private final long cpuAtStart;
    private Map<Long, Long> waitsBefore = Map.of();
    private Sample last = new Sample(List.of());
    private int equal;
    private int looksAtTheQueue;

    private Stillness(Supplier<Collection<Thread>> threads) {
        this.threads = threads;
        this.cpuAtStart = Sample.cpuNanos(threads.get());
    }

    /** Waits until the threads are at rest, or until {@code enough}. Their number may change meanwhile. */
    static Rest of(Supplier<Collection<Thread>> threads, BooleanSupplier enough) {
        Stillness stillness = new Stillness(threads);
        while (true) {
            Optional<Rest> rest = stillness.look();
            if (rest.isPresent()) {
                return rest.get();
            } else if (enough.getAsBoolean()) {
                return Rest.STILL;
            }
            Echo.awaitAnswer();
        }
    }

    private Optional<Rest> look() {
        Collection<Thread> live = threads.get();
        Sample now = Sample.of(live);
        equal = now.equals(last) && now.waits() ? equal + 1 : 0;
        last = now;
        if (equal >= (now.waitsForEver() ? SAMPLES : SAMPLES_WITH_A_LIMIT) && !somebodyIsAboutToRun()) {
            return Optional.of(now.threads().isEmpty() ? Rest.ENDED : Rest.STILL);
        } else if (polls(now)) {
            return Optional.of(Rest.POLLING);
        } else if (Sample.cpuNanos(live) - cpuAtStart > NANOS_OF_A_SPINNER) {
            return Optional.of(Rest.BUSY);
        }
        return Optional.empty();
    }

    /** A thread that is not watched may run for long, so this is not asked for ever. */
    private boolean somebodyIsAboutToRun() {
        return looksAtTheQueue++ < MOST_LOOKS_AT_THE_QUEUE && RunQueue.holdsAnother();
    }

    /** Whether some thread has woken up by the clock again and again while nothing else has moved. */
    private boolean polls(Sample now) {
        Map<Long, Long> waits = now.threads().stream().collect(Collectors.toMap(Sample.Look::id, Sample.Look::waits));
        if (!waits.keySet().equals(waitsBefore.keySet()) || now.threads().stream().anyMatch(this::wasWokenBySomebody)) {
            waitsBefore = waits;
        }
        return waits.entrySet().stream().anyMatch(entry -> entry.getValue() - waitsBefore.get(entry.getKey()) >= WAKE_UPS_OF_A_POLLER);
    }

    private boolean wasWokenBySomebody(Sample.Look look) {
        return look.motion() == Sample.Motion.WAITS && look.waits() != waitsBefore.get(look.id());
    }
}
