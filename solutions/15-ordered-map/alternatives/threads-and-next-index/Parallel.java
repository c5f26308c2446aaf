package lockstep.orderedmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** Maps the elements of a list. A few threads take the next index each until none is left; a failure leaves none. */
public final class Parallel {

    private Parallel() { }

    /** Calls {@code f} once for each element, and returns the results in the order of the elements. */
    public static <A, B> List<B> map(List<A> in, int parallelism, Function<A, B> f) throws InterruptedException, ExecutionException {
        AtomicReferenceArray<B> results = new AtomicReferenceArray<>(in.size());
        AtomicReference<Throwable> failure = new AtomicReference<>();
        AtomicInteger next = new AtomicInteger();
        Runnable work = () -> {
            try {
                for (int i = next.getAndIncrement(); i < in.size(); i = next.getAndIncrement()) {
                    results.set(i, f.apply(in.get(i)));
                }
            } catch (Throwable e) {
                failure.compareAndSet(null, e);
                next.set(in.size());
            }
        };
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Math.min(parallelism, in.size()); i++) {
            Thread thread = new Thread(work, "mapper-" + i);
            thread.start();
            threads.add(thread);
        }
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } finally {
            next.set(in.size());
        }
        if (failure.get() != null) {
            throw new ExecutionException(failure.get());
        }
        List<B> sorted = new ArrayList<>();
        for (int i = 0; i < in.size(); i++) {
            sorted.add(results.get(i));
        }
        return sorted;
    }
}
