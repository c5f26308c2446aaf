package lockstep.explorer.corpus.correct.threads;

import java.util.concurrent.CountDownLatch;

/** A group and the map of all stacks hold a thread as long as it is alive, and no thread that is not the program's. */
public final class WhoIsAlive {
    public static void main(String[] args) throws InterruptedException {
        ThreadGroup workers = new ThreadGroup("workers");
        CountDownLatch over = new CountDownLatch(1);
        Thread worker = new Thread(workers, () -> await(over), "worker");
        worker.start();
        Thread[] found = new Thread[2];
        assert workers.activeCount() == 1 && workers.enumerate(found) == 1 && found[0] == worker;
        assert Thread.activeCount() == 2 && Thread.enumerate(new Thread[1]) == 1;
        assert Thread.getAllStackTraces().containsKey(worker);
        over.countDown();
        worker.join();
        assert workers.activeCount() == 0 && workers.enumerate(found, false) == 0;
        assert Thread.getAllStackTraces().keySet().equals(java.util.Set.of(Thread.currentThread()));
    }

    private static void await(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
