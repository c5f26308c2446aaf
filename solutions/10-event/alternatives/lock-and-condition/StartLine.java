package lockstep.event;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/** Where tasks wait side by side for the same signal: three latches, one for each thing that is waited for. */
public final class StartLine {

    private final CountDownLatch ready;
    private final CountDownLatch go = new CountDownLatch(1);
    private final CountDownLatch done;
    private final AtomicReference<Throwable> failure = new AtomicReference<>();

    private StartLine(int tasks) {
        ready = new CountDownLatch(tasks);
        done = new CountDownLatch(tasks);
    }

    /** Runs all tasks at the same time, each in a thread of its own, and waits until they have ended. */
    public static void startTogether(List<Runnable> tasks) throws InterruptedException {
        StartLine line = new StartLine(tasks.size());
        List<Thread> threads = new ArrayList<>();
        tasks.forEach(task -> threads.add(new Thread(() -> line.run(task))));
        threads.forEach(Thread::start);
        line.open();
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void open() throws InterruptedException {
        try {
            ready.await();
        } finally {
            go.countDown();
        }
        done.await();
        if (failure.get() != null) {
            throw new IllegalStateException(failure.get());
        }
    }

    private void run(Runnable task) {
        ready.countDown();
        try {
            go.await();
            task.run();
        } catch (Throwable e) {
            failure.set(e);
        } finally {
            done.countDown();
        }
    }
}
