package lockstep.explorer.corpus.buggy.uncaught;

import java.util.List;
import java.util.Vector;

/** UNCAUGHT_EXCEPTION: isEmpty and remove on a Vector are two steps; the second thread removes from an empty one. */
public final class VectorCheckedThenRemoved {
    public static void main(String[] args) throws InterruptedException {
        Vector<Integer> jobs = new Vector<>(List.of(1));
        Runnable task = () -> {
            if (!jobs.isEmpty()) {
                jobs.remove(0);
            }
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
    }
}
