package lockstep.explorer.corpus.correct.time;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Sleeps of different length in several threads; each lasts at least as long as it says. */
public final class SleepersOverlap {
    public static void main(String[] args) throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            int millis = i * 10;
            threads.add(new Thread(() -> {
                long start = System.nanoTime();
                try {
                    Thread.sleep(millis);
                    TimeUnit.MILLISECONDS.sleep(1);
                } catch (InterruptedException e) {
                    throw new AssertionError(e);
                }
                assert System.nanoTime() - start >= (millis + 1) * 1_000_000L;
            }));
        }
        long start = System.nanoTime();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        assert System.nanoTime() - start >= 31_000_000;
    }
}
