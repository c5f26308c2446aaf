package lockstep.explorer.corpus.correct.threads;

import java.util.ArrayList;
import java.util.List;

/** An exception taken by the thread's own UncaughtExceptionHandler, which runs before join() returns. */
public final class HandledByThread {
    public static void main(String[] args) throws InterruptedException {
        List<String> taken = new ArrayList<>();
        Thread failing = new Thread(() -> {
            throw new IllegalStateException("expected");
        }, "failing");
        failing.setUncaughtExceptionHandler((thread, e) -> taken.add(thread.getName() + " " + e.getMessage()));
        failing.start();
        failing.join();
        assert taken.equals(List.of("failing expected")) : taken;
    }
}
