import java.util.Queue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

class ALoopThatPolls {
    private volatile boolean ready;
    private final AtomicInteger done = new AtomicInteger();
    private int finished;

    void flag() throws InterruptedException {
        while (!ready) {
            Thread.sleep(10); // here
        }
        while (!this.ready && System.nanoTime() < 5) Thread.sleep(10); // here
        while (finished < 3) {
            try {
                TimeUnit.MILLISECONDS.sleep(1); // here
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    void questions(Thread worker, Future<?> future, Queue<String> queue, boolean[] cell) throws InterruptedException {
        while (worker.isAlive()) {
            Thread.sleep(10); // here
        }
        do {
            Thread.sleep(10); // here
        } while (!future.isDone());
        for (; queue.isEmpty(); ) {
            Thread.sleep(10); // here
        }
        while (queue.size() < 3) {
            Thread.sleep(10); // here
        }
        while (done.get() < 3) {
            Thread.sleep(10); // here
        }
        while (!cell[0]) {
            Thread.sleep(10); // here
        }
    }

    void leave(Future<?> future) throws InterruptedException {
        while (true) {
            if (future.isDone()) {
                break;
            }
            Thread.sleep(10); // here
        }
        for (;;) {
            Thread.sleep(10); // here
            if (ready) {
                return;
            }
        }
    }
}
