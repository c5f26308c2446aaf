package lockstep.checks.memo;

import java.util.Optional;
import java.util.function.Supplier;

/** A thread that asks for something and keeps how that ended. */
final class Asker<T> extends Thread {

    private final Supplier<T> question;
    private T answer;
    private Throwable thrown;
    private boolean interruptKept;

    private Asker(String name, Supplier<T> question) {
        super(name);
        this.question = question;
    }

    /** Starts a thread of this name that asks this. */
    static <T> Asker<T> start(String name, Supplier<T> question) {
        Asker<T> asker = new Asker<>(name, question);
        asker.start();
        return asker;
    }

    @Override
    public void run() {
        try {
            answer = question.get();
        } catch (Throwable e) {
            thrown = e;
        }
        interruptKept = isInterrupted();
    }

    /** Waits until the question is answered, and gives the answer, or throws what was thrown. */
    T answer() throws InterruptedException {
        join();
        if (thrown instanceof Error e) {
            throw e;
        } else if (thrown instanceof RuntimeException e) {
            throw e;
        }
        return answer;
    }

    /** Waits until the question is answered, and says what was thrown. */
    Optional<Throwable> thrown() throws InterruptedException {
        join();
        return Optional.ofNullable(thrown);
    }

    /** Waits until the question is answered, and says whether the thread's interrupt status was set then. */
    boolean interruptKept() throws InterruptedException {
        join();
        return interruptKept;
    }
}
