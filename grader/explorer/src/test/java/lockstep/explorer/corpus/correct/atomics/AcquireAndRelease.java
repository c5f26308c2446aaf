package lockstep.explorer.corpus.correct.atomics;

import java.util.concurrent.atomic.AtomicInteger;

/** AtomicInteger.setRelease and getAcquire publish plain data. */
public final class AcquireAndRelease {
    private static int data;

    public static void main(String[] args) throws InterruptedException {
        AtomicInteger flag = new AtomicInteger();
        Thread writer = new Thread(() -> {
            data = 17;
            flag.setRelease(1);
        });
        writer.start();
        if (flag.getAcquire() == 1) {
            assert data == 17 : data;
        }
        writer.join();
        assert data == 17 : data;
    }
}
