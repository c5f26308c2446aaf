package lockstep.explorer.corpus.correct.monitors;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** COMPLETED: queues, pools, barriers and futures wait inside the library, which asks again by itself; the one wait of the program's own stands in a loop. */
public final class OnlyOwnWaitsMayWake {
    private static boolean open;

    private OnlyOwnWaitsMayWake() {
    }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        BlockingQueue<Integer> there = new ArrayBlockingQueue<>(1);
        BlockingQueue<Integer> back = new LinkedBlockingQueue<>(1);
        CyclicBarrier barrier = new CyclicBarrier(2);
        CompletableFuture<Integer> sum = CompletableFuture.supplyAsync(() -> 2, pool).thenCombine(CompletableFuture.supplyAsync(() -> 3, pool), Integer::sum);
        assert sum.get() == 5;
        pool.submit(() -> {
            open();
            back.put(there.take() + 1);
            return barrier.await();
        });
        synchronized (OnlyOwnWaitsMayWake.class) {
            while (!open) {
                OnlyOwnWaitsMayWake.class.wait();
            }
        }
        assert back.poll(5, TimeUnit.MILLISECONDS) == null;
        there.put(1);
        assert back.take() == 2;
        barrier.await();
        pool.shutdown();
        assert pool.awaitTermination(1, TimeUnit.MINUTES);
    }

    private static synchronized void open() {
        open = true;
        OnlyOwnWaitsMayWake.class.notifyAll();
    }
}
