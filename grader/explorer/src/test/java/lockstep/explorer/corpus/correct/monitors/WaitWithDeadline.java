package lockstep.explorer.corpus.correct.monitors;

/** wait(millis) in a loop until a deadline: gives up in vain first, then sees the news. */
public final class WaitWithDeadline {
    private boolean news;

    private synchronized boolean await(long millis) throws InterruptedException {
        long deadline = System.nanoTime() + millis * 1_000_000;
        while (!news) {
            long left = (deadline - System.nanoTime() + 999_999) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    private synchronized void tell() {
        news = true;
        notifyAll();
    }

    public static void main(String[] args) throws InterruptedException {
        WaitWithDeadline box = new WaitWithDeadline();
        long start = System.nanoTime();
        assert !box.await(15);
        assert System.nanoTime() - start >= 15_000_000;
        Thread teller = new Thread(box::tell);
        teller.start();
        assert box.await(600_000);
        teller.join();
    }
}
