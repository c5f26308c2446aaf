package lockstep.explorer.corpus.correct.memory;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.concurrent.atomic.AtomicInteger;

/** VarHandle on an instance field and on array elements: compareAndSet, getAndSet, volatile access. */
public final class HandleCompareAndSet {
    private static final VarHandle OWNER;
    private static final VarHandle CELLS = MethodHandles.arrayElementVarHandle(int[].class);

    static {
        try {
            OWNER = MethodHandles.lookup().findVarHandle(HandleCompareAndSet.class, "owner", Thread.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private Thread owner;
    private final int[] cells = new int[2];

    public static void main(String[] args) throws InterruptedException {
        HandleCompareAndSet object = new HandleCompareAndSet();
        AtomicInteger wins = new AtomicInteger();
        Runnable task = () -> {
            if (OWNER.compareAndSet(object, null, Thread.currentThread())) {
                wins.incrementAndGet();
            }
            int old = (int) CELLS.getAndAdd(object.cells, 0, 1);
            CELLS.setVolatile(object.cells, 1, old);
        };
        Thread first = new Thread(task);
        Thread second = new Thread(task);
        first.start();
        second.start();
        first.join();
        second.join();
        assert wins.get() == 1 : wins;
        assert object.cells[0] == 2 : object.cells[0];
        assert object.owner == first || object.owner == second;
    }
}
