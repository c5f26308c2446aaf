package lockstep.explorer.corpus.correct.threads;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** ThreadLocal.withInitial gives each thread its own value; set and remove stay private to it. */
public final class ThreadLocalPerThread {
    private static final ThreadLocal<List<Integer>> MINE = ThreadLocal.withInitial(ArrayList::new);

    public static void main(String[] args) throws InterruptedException {
        AtomicInteger total = new AtomicInteger();
        Runnable task = () -> {
            for (int i = 0; i < 3; i++) {
                MINE.get().add(i);
            }
            total.addAndGet(MINE.get().size());
            MINE.remove();
            assert MINE.get().isEmpty();
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        MINE.get().add(7);
        first.join();
        second.join();
        assert total.get() == 6 : total;
        assert MINE.get().size() == 1;
    }
}
