package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** WRONG_RESULT: the id is the counter read after incrementing, so two threads get the same. */
public final class IdsHandedOutTwice {
    private static final AtomicInteger NEXT = new AtomicInteger();

    private static int newId() {
        NEXT.incrementAndGet();
        return NEXT.get();
    }

    public static void main(String[] args) throws InterruptedException {
        Set<Integer> ids = ConcurrentHashMap.newKeySet();
        Runnable task = () -> ids.add(newId());
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert ids.size() == 2 : ids;
    }
}
