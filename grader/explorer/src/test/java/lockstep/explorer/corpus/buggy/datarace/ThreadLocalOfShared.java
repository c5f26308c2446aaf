package lockstep.explorer.corpus.buggy.datarace;

import java.util.LinkedList;
import java.util.List;

/** DATA_RACE: the thread-local gives every thread the same list. */
public final class ThreadLocalOfShared {
    private static final List<Integer> SHARED = new LinkedList<>();
    private static final ThreadLocal<List<Integer>> MINE = ThreadLocal.withInitial(() -> SHARED);

    public static void main(String[] args) throws InterruptedException {
        Runnable task = () -> MINE.get().add(1);
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert SHARED.size() == 2 : SHARED;
    }
}
