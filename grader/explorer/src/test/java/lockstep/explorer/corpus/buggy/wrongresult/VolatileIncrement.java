package lockstep.explorer.corpus.buggy.wrongresult;

/** WRONG_RESULT: ++ on a volatile field is a read and a write. */
public final class VolatileIncrement {
    private static volatile int count;

    public static void main(String[] args) throws InterruptedException {
        Runnable task = () -> count++;
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert count == 2 : count;
    }
}
