package lockstep.explorer.corpus.correct.interrupts;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** Consumers in take(), acquire() and await() are all stopped by interrupts. */
public final class ConsumersStopped {
    public static void main(String[] args) throws InterruptedException {
        AtomicInteger stopped = new AtomicInteger();
        BlockingQueue<String> queue = new ArrayBlockingQueue<>(1);
        Semaphore none = new Semaphore(0);
        CountDownLatch never = new CountDownLatch(1);
        List<Callable<?>> calls = List.of(queue::take, () -> {
            none.acquire();
            return none;
        }, () -> {
            never.await();
            return never;
        });
        List<Thread> threads = new ArrayList<>();
        for (Callable<?> call : calls) {
            Thread thread = new Thread(() -> {
                try {
                    call.call();
                } catch (InterruptedException e) {
                    stopped.incrementAndGet();
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            });
            threads.add(thread);
            thread.start();
        }
        for (Thread thread : threads) {
            thread.interrupt();
            thread.join();
        }
        assert stopped.get() == 3 : stopped;
    }
}
