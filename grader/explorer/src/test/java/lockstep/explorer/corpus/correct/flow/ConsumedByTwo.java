package lockstep.explorer.corpus.correct.flow;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.SubmissionPublisher;
import java.util.concurrent.atomic.AtomicInteger;

/** SubmissionPublisher.consume: two consumers each get every item; the futures end after close. */
public final class ConsumedByTwo {
    public static void main(String[] args) {
        AtomicInteger sum = new AtomicInteger();
        SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>();
        CompletableFuture<Void> first = publisher.consume(sum::addAndGet);
        CompletableFuture<Void> second = publisher.consume(item -> sum.addAndGet(item * 10));
        publisher.submit(1);
        publisher.submit(2);
        publisher.close();
        first.join();
        second.join();
        assert sum.get() == 33 : sum;
    }
}
