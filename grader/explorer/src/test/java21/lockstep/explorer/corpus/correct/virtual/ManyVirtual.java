package lockstep.explorer.corpus.correct.virtual;

import java.util.concurrent.atomic.AtomicInteger;

/** Virtual threads: started, named, joined; monitors and atomics among them. */
public final class ManyVirtual {
    private static int guarded;

    public static void main(String[] args) throws InterruptedException {
        Object lock = new Object();
        AtomicInteger count = new AtomicInteger();
        Runnable task = () -> {
            assert Thread.currentThread().isVirtual() && Thread.currentThread().isDaemon();
            count.incrementAndGet();
            synchronized (lock) {
                guarded++;
            }
        };
        Thread first = Thread.startVirtualThread(task);
        Thread second = Thread.ofVirtual().name("second").start(task);
        Thread third = Thread.ofVirtual().unstarted(task);
        third.start();
        first.join();
        second.join();
        third.join();
        assert count.get() == 3 && guarded == 3 : count;
        assert second.getName().equals("second");
    }
}
