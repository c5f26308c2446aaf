package lockstep.explorer.corpus.correct.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Loops that poll currentTimeMillis, nanoTime, Instant.now and a Clock until a deadline end. */
public final class ClocksMoveOn {
    public static void main(String[] args) throws InterruptedException {
        Clock clock = Clock.systemUTC();
        Thread other = new Thread(() -> {
            Instant end = Instant.now().plusMillis(5);
            while (Instant.now().isBefore(end)) {
                Thread.onSpinWait();
            }
        });
        other.start();
        long end = System.currentTimeMillis() + 5;
        while (System.currentTimeMillis() < end) {
            Thread.onSpinWait();
        }
        long deadline = clock.millis() + 5;
        while (clock.millis() < deadline) {
            Thread.yield();
        }
        long start = System.nanoTime();
        while (System.nanoTime() - start < 1_000_000) {
            Thread.onSpinWait();
        }
        other.join();
        Duration since = Duration.between(Instant.EPOCH, clock.instant());
        assert since.toMillis() > 0;
    }
}
