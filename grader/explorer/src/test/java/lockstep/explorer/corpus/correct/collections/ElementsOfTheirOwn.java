package lockstep.explorer.corpus.correct.collections;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** COMPLETED: each thread sets elements of its own, which is no structural change; main reads them all after the joins. */
public final class ElementsOfTheirOwn {
    public static void main(String[] args) throws InterruptedException {
        List<Integer> squares = new ArrayList<>(Collections.nCopies(4, 0));
        List<String> names = Arrays.asList("", "", "", "");
        Thread[] threads = new Thread[2];
        for (int i = 0; i < threads.length; i++) {
            int first = 2 * i;
            threads[i] = new Thread(() -> {
                squares.set(first, first * first);
                squares.set(first + 1, squares.get(first) + 2 * first + 1);
                names.set(first, "thread-" + first + " of " + squares.size());
                names.set(first + 1, names.get(first));
            });
            threads[i].start();
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assert squares.equals(List.of(0, 1, 4, 9)) : squares;
        for (int square : squares) {
            assert square >= 0;
        }
        squares.set(0, 7);
        assert squares.contains(7) && names.get(3).equals("thread-2 of 4") : names;
    }
}
