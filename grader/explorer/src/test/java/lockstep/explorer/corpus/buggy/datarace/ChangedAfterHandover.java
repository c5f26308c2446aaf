package lockstep.explorer.corpus.buggy.datarace;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** DATA_RACE: the producer changes an object after it has put it into the queue. */
public final class ChangedAfterHandover {
    private static final class Parcel {
        private int weight;
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Parcel> queue = new ArrayBlockingQueue<>(1);
        Thread producer = new Thread(() -> {
            Parcel parcel = new Parcel();
            parcel.weight = 1;
            queue.add(parcel);
            parcel.weight = 2;
        });
        producer.start();
        int weight = queue.take().weight;
        producer.join();
        assert weight == 1 : weight;
    }
}
