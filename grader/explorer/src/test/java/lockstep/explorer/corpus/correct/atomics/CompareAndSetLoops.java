package lockstep.explorer.corpus.correct.atomics;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** AtomicInteger and AtomicReference: CAS loops, updateAndGet, getAndAccumulate, weak CAS in a loop. */
public final class CompareAndSetLoops {
    public static void main(String[] args) throws InterruptedException {
        AtomicInteger number = new AtomicInteger();
        AtomicReference<String> text = new AtomicReference<>("");
        AtomicLong large = new AtomicLong(1);
        Runnable task = () -> {
            int old = number.get();
            while (!number.compareAndSet(old, old + 3)) {
                old = number.get();
            }
            text.updateAndGet(before -> before + "x");
            large.getAndAccumulate(5, (a, b) -> a * b);
            do {
                old = number.get();
            } while (!number.weakCompareAndSetVolatile(old, old + 1));
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert number.get() == 8 : number;
        assert text.get().equals("xx") : text;
        assert large.get() == 25 : large;
    }
}
