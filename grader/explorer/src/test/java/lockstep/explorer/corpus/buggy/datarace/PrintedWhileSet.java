package lockstep.explorer.corpus.buggy.datarace;

import java.util.Arrays;

/** DATA_RACE: Arrays.toString reads the elements that another thread may be writing. */
public final class PrintedWhileSet {
    private static final String[] NAMES = new String[3];

    public static void main(String[] args) throws InterruptedException {
        Thread setter = new Thread(() -> NAMES[1] = "x");
        setter.start();
        String text = Arrays.toString(NAMES);
        setter.join();
        assert text.length() > 5;
    }
}
