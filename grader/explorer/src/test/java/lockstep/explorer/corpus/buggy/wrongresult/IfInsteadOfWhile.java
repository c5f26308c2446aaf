package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;

/** WRONG_RESULT: take waits in an if; a woken consumer finds the item gone and returns null. */
public final class IfInsteadOfWhile {
    private final Queue<Integer> items = new ArrayDeque<>();

    private synchronized void put(int item) {
        items.add(item);
        notifyAll();
    }

    private synchronized Integer take() throws InterruptedException {
        if (items.isEmpty()) {
            wait();
        }
        return items.poll();
    }

    public static void main(String[] args) throws InterruptedException {
        IfInsteadOfWhile buffer = new IfInsteadOfWhile();
        AtomicInteger empty = new AtomicInteger();
        Runnable taker = () -> {
            try {
                if (buffer.take() == null) {
                    empty.incrementAndGet();
                }
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        };
        Thread first = new Thread(taker);
        Thread second = new Thread(taker);
        first.start();
        second.start();
        buffer.put(1);
        buffer.put(2);
        first.join();
        second.join();
        assert empty.get() == 0 : empty;
    }
}
