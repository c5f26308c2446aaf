package lockstep.explorer.corpus.correct.memory;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;

/** What the JDK does to whole arrays and to parts of them, by threads that keep to their own part until a latch. */
public final class WholeArrays {
    public static void main(String[] args) throws InterruptedException {
        int[] data = new int[60];
        CountDownLatch filled = new CountDownLatch(2);
        for (int part = 0; part < 2; part++) {
            int from = part * 30;
            new Thread(() -> {
                Arrays.fill(data, from, from + 30, 60 - from);
                Arrays.sort(data, from, from + 30);
                assert Arrays.binarySearch(data, from, from + 30, 60 - from) >= from;
                System.arraycopy(new int[] {1, 2}, 0, data, from, 2);
                filled.countDown();
            }).start();
        }
        filled.await();
        int[] copy = Arrays.copyOf(data, 40);
        assert copy[31] == 2 && data.clone()[0] == 1;
        assert Arrays.stream(data).sum() == 28 * 90 + 6 : Arrays.toString(data);
        Arrays.parallelSort(data);
        assert Arrays.hashCode(data) != 0 && !Arrays.equals(data, copy);
    }
}
