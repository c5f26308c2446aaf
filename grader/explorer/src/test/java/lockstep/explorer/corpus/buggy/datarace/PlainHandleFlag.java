package lockstep.explorer.corpus.buggy.datarace;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** DATA_RACE: the writer uses setRelease, but the reader reads the flag in plain mode. */
public final class PlainHandleFlag {
    private static final VarHandle READY;

    static {
        try {
            READY = MethodHandles.lookup().findStaticVarHandle(PlainHandleFlag.class, "ready", boolean.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static boolean ready;
    private static int data;

    public static void main(String[] args) throws InterruptedException {
        Thread writer = new Thread(() -> {
            data = 33;
            READY.setRelease(true);
        });
        writer.start();
        if ((boolean) READY.get()) {
            assert data == 33 : data;
        }
        writer.join();
    }
}
