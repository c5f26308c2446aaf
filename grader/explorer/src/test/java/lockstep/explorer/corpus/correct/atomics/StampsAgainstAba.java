package lockstep.explorer.corpus.correct.atomics;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicMarkableReference;
import java.util.concurrent.atomic.AtomicStampedReference;

/** AtomicStampedReference and AtomicMarkableReference: a value that came back is still told apart. */
public final class StampsAgainstAba {
    public static void main(String[] args) throws InterruptedException {
        String a = "a";
        AtomicStampedReference<String> ref = new AtomicStampedReference<>(a, 0);
        AtomicMarkableReference<String> once = new AtomicMarkableReference<>(a, false);
        AtomicInteger marked = new AtomicInteger();
        Runnable task = () -> {
            int[] stamp = new int[1];
            String value = ref.get(stamp);
            while (!ref.compareAndSet(value, value, stamp[0], stamp[0] + 1)) {
                value = ref.get(stamp);
            }
            if (once.compareAndSet(a, a, false, true)) {
                marked.incrementAndGet();
            }
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert ref.getStamp() == 2 && ref.getReference() == a : ref.getStamp();
        assert marked.get() == 1 && once.isMarked() : marked;
    }
}
