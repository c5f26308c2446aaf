package lockstep.explorer.corpus.correct.collections;

import java.util.Hashtable;
import java.util.List;
import java.util.Vector;
import java.util.concurrent.atomic.AtomicInteger;

/** Synchronised collections of the JDK's call the program back while they keep their monitor; others wait for it. */
public final class CallbackUnderMonitor {
    public static void main(String[] args) throws InterruptedException {
        Vector<Integer> numbers = new Vector<>(List.of(1, 2, 3));
        Hashtable<String, Integer> table = new Hashtable<>();
        StringBuffer text = new StringBuffer();
        AtomicInteger sum = new AtomicInteger();
        AtomicInteger made = new AtomicInteger();
        Object noisy = new Object() {
            @Override
            public synchronized String toString() {
                return "n" + made.get();
            }
        };
        Runnable work = () -> {
            numbers.forEach(sum::addAndGet);
            table.computeIfAbsent("once", key -> made.incrementAndGet());
            table.merge("twice", 1, (one, two) -> {
                Thread.yield();
                return one + two;
            });
            text.append(noisy);
        };
        Thread first = new Thread(work);
        Thread second = new Thread(work);
        first.start();
        second.start();
        numbers.removeIf(number -> sum.get() < 0 || number > 3);
        first.join();
        second.join();
        assert sum.get() == 12 : sum;
        assert made.get() == 1 && table.get("twice") == 2 : table;
        assert text.length() == 4 : text;
    }
}
