package lockstep.explorer.corpus.correct.virtual;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadFactory;

/** Thread builders and factories; sleep and join with a Duration. */
public final class BuildersAndDurations {
    public static void main(String[] args) throws InterruptedException {
        ThreadFactory factory = Thread.ofPlatform().name("made-", 0).daemon().factory();
        CountDownLatch go = new CountDownLatch(1);
        Thread waiting = factory.newThread(() -> {
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        Thread sleeping = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(Duration.ofMillis(5));
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        waiting.start();
        assert waiting.getName().equals("made-0") && waiting.isDaemon();
        assert !waiting.join(Duration.ofMillis(5));
        go.countDown();
        waiting.join();
        sleeping.join();
        assert !sleeping.isAlive();
    }
}
