package lockstep.explorer.corpus.buggy.wrongresult;

import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** WRONG_RESULT: a bounded registry checks size() before add on a concurrent deque and grows past its bound. */
public final class SizeReadBeforeAdd {
    public static void main(String[] args) throws InterruptedException {
        Deque<Integer> registry = new ConcurrentLinkedDeque<>();
        Thread[] threads = new Thread[3];
        for (int i = 0; i < 3; i++) {
            int mine = i;
            threads[i] = new Thread(() -> {
                if (registry.size() < 2) {
                    registry.add(mine);
                }
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assert registry.size() == 2 : registry;
    }
}
