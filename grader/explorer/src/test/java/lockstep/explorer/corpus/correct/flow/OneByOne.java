package lockstep.explorer.corpus.correct.flow;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Flow;
import java.util.concurrent.SubmissionPublisher;

/** SubmissionPublisher and a subscriber that asks for one item at a time; plain state in the subscriber. */
public final class OneByOne {
    private static final class Summing implements Flow.Subscriber<Integer> {
        private final CountDownLatch over = new CountDownLatch(1);
        private Flow.Subscription subscription;
        private int sum;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(1);
        }

        @Override
        public void onNext(Integer item) {
            sum += item;
            subscription.request(1);
        }

        @Override
        public void onError(Throwable e) {
            sum = -1;
            over.countDown();
        }

        @Override
        public void onComplete() {
            over.countDown();
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Summing subscriber = new Summing();
        try (SubmissionPublisher<Integer> publisher = new SubmissionPublisher<>()) {
            publisher.subscribe(subscriber);
            publisher.submit(1);
            publisher.submit(2);
            publisher.submit(4);
        }
        subscriber.over.await();
        assert subscriber.sum == 7 : subscriber.sum;
    }
}
