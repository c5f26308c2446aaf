package lockstep.checks.backgroundtasks;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import lockstep.backgroundtasks.Background;
import lockstep.check.Finding;

/** The owner: a thread that closes. */
final class Closer extends Thread {

    private final Background background;
    private volatile boolean interruptedAtEnd;

    private Closer(Background background) {
        super("owner");
        this.background = background;
    }

    static Closer start(Background background) {
        Closer closer = new Closer(background);
        closer.start();
        return closer;
    }

    @Override
    public void run() {
        background.close();
        interruptedAtEnd = isInterrupted();
    }

    /** Whether the thread was interrupted when close had returned. */
    boolean interruptedAtEnd() {
        return interruptedAtEnd;
    }

    /** Nothing is taken any more, and nothing is left of what was refused. */
    static void requireRefused(Background background) {
        requireRefused("every", () -> background.every("late", Duration.ofSeconds(10), () -> { }));
        requireRefused("after", () -> background.after(Duration.ofSeconds(10), () -> { }));
        if (background.status().containsKey("late")) {
            throw Finding.wrongResult("refused-in-status", "late");
        }
    }

    private static void requireRefused(String method, Runnable call) {
        try {
            call.run();
        } catch (RejectedExecutionException e) {
            return;
        }
        throw Finding.wrongResult("taken-after-close", method);
    }
}
