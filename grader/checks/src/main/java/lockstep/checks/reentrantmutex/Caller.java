package lockstep.checks.reentrantmutex;

import java.util.Optional;
import java.util.concurrent.Callable;

/** A thread that makes a call and keeps how it ended. */
final class Caller<T> extends Thread {

    private final Callable<T> call;
    private T answer;
    private Exception thrown;

    private Caller(String name, Callable<T> call) {
        super(name);
        this.call = call;
    }

    /** Starts a thread of this name that makes this call. */
    static <T> Caller<T> start(String name, Callable<T> call) {
        Caller<T> caller = new Caller<>(name, call);
        caller.start();
        return caller;
    }

    @Override
    public void run() {
        try {
            answer = call.call();
        } catch (Exception e) {
            thrown = e;
        }
    }

    /** Waits until the call has ended, and says what it returned, or throws what it threw. */
    T answer() throws Exception {
        Optional<Exception> failure = thrown();
        if (failure.isPresent()) {
            throw failure.get();
        }
        return answer;
    }

    /** Waits until the call has ended, and says what it threw. */
    Optional<Exception> thrown() throws InterruptedException {
        join();
        return Optional.ofNullable(thrown);
    }
}
