package lockstep.explorer.corpus.correct.queues;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** A plain mutable object handed from thread to thread through queues: each owns it in its turn. */
public final class OwnershipHandedOver {
    private static final class Parcel {
        private int stamps;
    }

    public static void main(String[] args) throws InterruptedException {
        BlockingQueue<Parcel> there = new LinkedBlockingQueue<>();
        BlockingQueue<Parcel> back = new LinkedBlockingQueue<>();
        Thread clerk = new Thread(() -> {
            try {
                for (int i = 0; i < 2; i++) {
                    Parcel parcel = there.take();
                    parcel.stamps++;
                    back.put(parcel);
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        });
        clerk.start();
        Parcel parcel = new Parcel();
        for (int i = 0; i < 2; i++) {
            parcel.stamps++;
            there.put(parcel);
            parcel = back.take();
        }
        assert parcel.stamps == 4 : parcel.stamps;
        clerk.join();
    }
}
