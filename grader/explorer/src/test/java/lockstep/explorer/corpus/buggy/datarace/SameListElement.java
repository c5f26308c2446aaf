package lockstep.explorer.corpus.buggy.datarace;

import java.util.ArrayList;
import java.util.List;

/** DATA_RACE: two threads count in the same element of a list. */
public final class SameListElement {
    public static void main(String[] args) throws InterruptedException {
        List<Integer> counts = new ArrayList<>(List.of(0, 0));
        Thread one = new Thread(() -> counts.set(1, counts.get(1) + 1));
        Thread other = new Thread(() -> counts.set(1, counts.get(1) + 1));
        one.start();
        other.start();
        one.join();
        other.join();
    }
}
