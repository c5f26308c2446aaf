import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;

class LatchesBarriersAndOwnMethods {
    private final CountDownLatch latch = new CountDownLatch(1);
    private final CyclicBarrier barrier = new CyclicBarrier(2);
    private final Condition own = new Condition();

    void use(Phaser phaser) throws Exception {
        latch.await();
        latch.await(1, TimeUnit.SECONDS);
        barrier.await();
        phaser.awaitAdvance(1);
        own.await();
        await();
        wait("for me", 1);
        wait(1);
    }

    void await() { }

    void wait(String who, int times) { }

    void wait(int times) { }

    static class Condition {
        void await() { }
    }
}
