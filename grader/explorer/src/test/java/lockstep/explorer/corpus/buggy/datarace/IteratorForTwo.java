package lockstep.explorer.corpus.buggy.datarace;

import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** DATA_RACE: the list never changes, but two threads move one iterator over it. */
public final class IteratorForTwo {
    public static void main(String[] args) throws InterruptedException {
        Iterator<Integer> numbers = List.of(1, 2, 3, 4).iterator();
        AtomicInteger sum = new AtomicInteger();
        Runnable adder = () -> {
            while (numbers.hasNext()) {
                sum.addAndGet(numbers.next());
            }
        };
        Thread first = new Thread(adder);
        Thread second = new Thread(adder);
        first.start();
        second.start();
        first.join();
        second.join();
        assert sum.get() == 10 : sum;
    }
}
