package lockstep.explorer.corpus.correct.monitors;

/** notify() is enough where all waiters are alike and each news serves one of them. */
public final class OneKindOfWaiter {
    private int tokens;

    private synchronized void give() {
        tokens++;
        notify();
    }

    private synchronized void take() throws InterruptedException {
        while (tokens == 0) {
            wait();
        }
        tokens--;
    }

    public static void main(String[] args) throws InterruptedException {
        OneKindOfWaiter box = new OneKindOfWaiter();
        Runnable taker = () -> {
            try {
                box.take();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        };
        Thread first = new Thread(taker);
        Thread second = new Thread(taker);
        Thread giver = new Thread(box::give);
        first.start();
        second.start();
        giver.start();
        box.give();
        first.join();
        second.join();
        giver.join();
        assert box.tokens == 0 : box.tokens;
    }
}
