package lockstep.explorer.corpus.correct.queues;

import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TransferQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/** LinkedTransferQueue: transfer returns when the item was taken; tryTransfer without a taker fails. */
public final class TransferWaitsForTaker {
    public static void main(String[] args) throws InterruptedException {
        TransferQueue<String> queue = new LinkedTransferQueue<>();
        AtomicBoolean taken = new AtomicBoolean();
        assert !queue.tryTransfer("nobody");
        assert !queue.tryTransfer("nobody", 5, TimeUnit.MILLISECONDS);
        Thread taker = new Thread(() -> {
            try {
                taken.set(true);
                String item = queue.take();
                assert item.equals("news") : item;
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        taker.start();
        queue.transfer("news");
        assert taken.get();
        taker.join();
        assert queue.isEmpty() && !queue.hasWaitingConsumer();
    }
}
