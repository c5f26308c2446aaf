package lockstep.explorer.corpus.buggy.lostwakeup;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** LOST_WAKEUP: the slower of two workers is to complete the future, but it looks whether it was first. */
public final class FutureForgottenOnOnePath {
    public static void main(String[] args) throws Exception {
        CompletableFuture<Integer> sum = new CompletableFuture<>();
        AtomicInteger total = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        Runnable worker = () -> {
            total.addAndGet(5);
            int before = ended.get();
            ended.incrementAndGet();
            if (before == 1) {
                sum.complete(total.get());
            }
        };
        new Thread(worker).start();
        new Thread(worker).start();
        assert sum.get() == 10;
    }
}
