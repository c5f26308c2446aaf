package lockstep.explorer.corpus.correct.collections;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Two threads take from one iterator, each time under its lock; later another thread walks back and forth alone. */
public final class IteratorUnderLock {
    public static void main(String[] args) throws InterruptedException {
        Iterator<Integer> numbers = new ArrayList<>(List.of(1, 2, 3)).iterator();
        AtomicInteger sum = new AtomicInteger();
        Runnable adder = () -> {
            for (int number = next(numbers); number > 0; number = next(numbers)) {
                sum.addAndGet(number);
            }
        };
        Thread first = new Thread(adder);
        Thread second = new Thread(adder);
        first.start();
        second.start();
        first.join();
        second.join();
        assert sum.get() == 6 : sum;
        assert !numbers.hasNext();
    }

    private static int next(Iterator<Integer> numbers) {
        synchronized (numbers) {
            return numbers.hasNext() ? numbers.next() : 0;
        }
    }
}
