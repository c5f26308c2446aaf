package lockstep.explorer.corpus.buggy.datarace;

import java.util.Arrays;
import java.util.List;

/** DATA_RACE: two threads set one element of a list that an array is behind. */
public final class SameCellAsList {
    public static void main(String[] args) throws InterruptedException {
        List<String> words = Arrays.asList("a", "b");
        Thread one = new Thread(() -> words.set(0, "c"));
        one.start();
        words.set(0, "d");
        one.join();
    }
}
