package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.atomic.AtomicInteger;

/** WRONG_RESULT: each account is atomic, the transfer is not; an auditor sees money missing. */
public final class TransferSeenHalfDone {
    public static void main(String[] args) throws InterruptedException {
        AtomicInteger left = new AtomicInteger(5);
        AtomicInteger right = new AtomicInteger(5);
        Thread transfer = new Thread(() -> {
            left.addAndGet(-3);
            right.addAndGet(3);
        });
        transfer.start();
        int sum = left.get() + right.get();
        transfer.join();
        assert sum == 10 : sum;
    }
}
