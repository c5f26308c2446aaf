package lockstep.explorer.corpus.buggy.uncaught;

import java.util.concurrent.atomic.AtomicInteger;

/** UNCAUGHT_EXCEPTION: two threads both see a NEW thread and start it (IllegalThreadStateException). */
public final class StartedTwice {
    public static void main(String[] args) throws InterruptedException {
        AtomicInteger runs = new AtomicInteger();
        Thread worker = new Thread(runs::incrementAndGet);
        Runnable starter = () -> {
            if (worker.getState() == Thread.State.NEW) {
                worker.start();
            }
        };
        Thread first = new Thread(starter);
        Thread second = new Thread(starter);
        first.start();
        second.start();
        first.join();
        second.join();
        worker.join();
        assert runs.get() == 1 : runs;
    }
}
