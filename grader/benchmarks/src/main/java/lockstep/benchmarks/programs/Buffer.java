package lockstep.benchmarks.programs;

import java.util.ArrayDeque;

/** A buffer of one place, with a monitor; a producer and a consumer of three items. */
public final class Buffer {
    private static final int ITEMS = 3;

    private final ArrayDeque<Integer> items = new ArrayDeque<>();
    private final boolean notifies;

    private Buffer(boolean notifies) {
        this.notifies = notifies;
    }

    public static void correct() throws InterruptedException {
        transfer(new Buffer(true));
    }

    /** The consumer tells nobody that there is room again. */
    public static void silent() throws InterruptedException {
        transfer(new Buffer(false));
    }

    private static void transfer(Buffer buffer) throws InterruptedException {
        int[] sum = {0};
        Both.run(() -> {
            for (int i = 1; i <= ITEMS; i++) {
                buffer.put(i);
            }
        }, () -> {
            for (int i = 1; i <= ITEMS; i++) {
                sum[0] += buffer.take();
            }
        });
        Both.check(sum[0] == ITEMS * (ITEMS + 1) / 2, "an item went astray");
    }

    private synchronized void put(int item) throws InterruptedException {
        while (!items.isEmpty()) {
            wait();
        }
        items.add(item);
        notifyAll();
    }

    private synchronized int take() throws InterruptedException {
        while (items.isEmpty()) {
            wait();
        }
        int item = items.remove();
        if (notifies) {
            notifyAll();
        }
        return item;
    }
}
