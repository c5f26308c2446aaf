package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.function.LongSupplier;

/** WRONG_RESULT: a compound update through method references to get and set of an AtomicLong. */
public final class MethodReferenceTwoSteps {
    private static void bump(LongSupplier read, LongConsumer write) {
        write.accept(read.getAsLong() + 1);
    }

    public static void main(String[] args) throws InterruptedException {
        AtomicLong hits = new AtomicLong();
        Runnable task = () -> bump(hits::get, hits::set);
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert hits.get() == 2 : hits;
    }
}
