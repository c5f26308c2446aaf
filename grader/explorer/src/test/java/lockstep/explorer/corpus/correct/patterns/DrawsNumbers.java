package lockstep.explorer.corpus.correct.patterns;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntSupplier;

/**
 * What differs from run to run on a plain JVM decides how often each thread takes a lock: random numbers of every make,
 * the clock, identity hashes that only the JDK's own code asks for. A schedule must not depend on any of it.
 */
public final class DrawsNumbers {
    private static final Object LOCK = new Object();
    private static final int MOST = 97;
    private static int taken;

    private enum Colour { RED, GREEN, BLUE, WHITE, BLACK }

    private record Pair(Object one, Colour other) {
    }

    private DrawsNumbers() {
    }

    public static void main(String[] args) throws InterruptedException {
        List<IntSupplier> sources = List.of(
            () -> ThreadLocalRandom.current().nextInt(),
            () -> new Random().nextInt(),
            () -> new SplittableRandom().nextInt(),
            () -> new SecureRandom().nextInt(),
            () -> (int) (Math.random() * Integer.MAX_VALUE),
            () -> UUID.randomUUID().hashCode(),
            DrawsNumbers::shuffled,
            () -> (int) Thread.currentThread().getId(),
            () -> Instant.now().getNano(),
            () -> (int) Calendar.getInstance().getTimeInMillis(),
            () -> new Pair(new Object(), Colour.BLUE).hashCode(),
            () -> Objects.hash(new DrawsNumbers(), Pair.class),
            () -> new DrawsNumbers().toString().hashCode(),
            () -> new CompletableFuture<String>().toString().hashCode(),
            () -> Set.of(Colour.values()).iterator().next().ordinal(),
            () -> new HashSet<>(List.of(Colour.values())).iterator().next().ordinal());
        List<Thread> threads = List.of(new Thread(() -> sources.forEach(DrawsNumbers::take)), new Thread(() -> sources.forEach(DrawsNumbers::take)));
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assert taken >= 0;
    }

    private static int shuffled() {
        List<Integer> numbers = new ArrayList<>(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9));
        Collections.shuffle(numbers);
        return numbers.get(0) * 10 + numbers.get(1);
    }

    private static void take(IntSupplier source) {
        for (int times = Math.floorMod(source.getAsInt(), MOST); times > 0; times--) {
            synchronized (LOCK) {
                taken++;
            }
        }
    }
}
