package lockstep.explorer.corpus.correct.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/** VarHandle setRelease and getAcquire order plain data; getAndAdd counts. */
public final class AcquireReleaseHandle {
    private static final VarHandle READY;
    private static final VarHandle COUNT;

    static {
        try {
            READY = MethodHandles.lookup().findStaticVarHandle(AcquireReleaseHandle.class, "ready", boolean.class);
            COUNT = MethodHandles.lookup().findStaticVarHandle(AcquireReleaseHandle.class, "count", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static boolean ready;
    private static int count;
    private static int data;

    public static void main(String[] args) throws InterruptedException {
        Thread writer = new Thread(() -> {
            data = 33;
            READY.setRelease(true);
            COUNT.getAndAdd(1);
        });
        writer.start();
        COUNT.getAndAdd(1);
        while (!(boolean) READY.getAcquire()) {
            Thread.onSpinWait();
        }
        assert data == 33 : data;
        writer.join();
        assert (int) COUNT.getVolatile() == 2;
    }
}
