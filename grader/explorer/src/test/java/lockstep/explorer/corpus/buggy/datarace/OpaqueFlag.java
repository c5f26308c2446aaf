package lockstep.explorer.corpus.buggy.datarace;

import java.util.concurrent.atomic.AtomicBoolean;

/** DATA_RACE: opaque accesses to the flag do not order the data beside it. */
public final class OpaqueFlag {
    private static final AtomicBoolean READY = new AtomicBoolean();
    private static int data;

    public static void main(String[] args) throws InterruptedException {
        Thread writer = new Thread(() -> {
            data = 33;
            READY.setOpaque(true);
        });
        writer.start();
        if (READY.getOpaque()) {
            assert data == 33 : data;
        }
        writer.join();
    }
}
