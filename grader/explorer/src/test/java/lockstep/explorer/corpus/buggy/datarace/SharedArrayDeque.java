package lockstep.explorer.corpus.buggy.datarace;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Semaphore;

/** DATA_RACE: producer and consumer use an ArrayDeque; only the size is signalled safely. */
public final class SharedArrayDeque {
    public static void main(String[] args) throws InterruptedException {
        Deque<Integer> deque = new ArrayDeque<>();
        Semaphore filled = new Semaphore(0);
        Thread producer = new Thread(() -> {
            for (int i = 1; i <= 2; i++) {
                deque.addLast(i);
                filled.release();
            }
        });
        producer.start();
        int sum = 0;
        for (int i = 0; i < 2; i++) {
            filled.acquire();
            sum += deque.removeFirst();
        }
        producer.join();
        assert sum == 3 : sum;
    }
}
