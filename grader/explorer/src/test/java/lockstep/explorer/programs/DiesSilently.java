package lockstep.explorer.programs;

import java.util.ArrayDeque;
import java.util.Queue;

/** A consumer that expects an item which another one may have taken. */
public final class DiesSilently {
    private static final Queue<Integer> ITEMS = new ArrayDeque<>();

    private DiesSilently() {
    }

    public static void main(String[] args) throws InterruptedException {
        ITEMS.add(1);
        Thread first = new Thread(DiesSilently::take, "first");
        Thread second = new Thread(DiesSilently::take, "second");
        first.start();
        second.start();
        first.join();
        second.join();
    }

    private static void take() {
        boolean some;
        synchronized (ITEMS) {
            some = !ITEMS.isEmpty();
        }
        if (some) {
            synchronized (ITEMS) {
                ITEMS.remove();
            }
        }
    }
}
