package lockstep.explorer.corpus.buggy.datarace;

import java.util.Arrays;

/** DATA_RACE: an array is filled by one thread and copied by another; no line of the program touches an element. */
public final class FilledWhileCopied {
    public static void main(String[] args) throws InterruptedException {
        int[] data = new int[8];
        Thread filler = new Thread(() -> Arrays.fill(data, 1));
        filler.start();
        int[] copy = new int[8];
        System.arraycopy(data, 0, copy, 0, 8);
        filler.join();
        assert copy.length == 8;
    }
}
