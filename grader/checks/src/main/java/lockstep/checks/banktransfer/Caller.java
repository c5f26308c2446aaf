package lockstep.checks.banktransfer;

import java.util.function.Supplier;

/** A thread that makes a call and keeps its answer. */
final class Caller<T> extends Thread {

    private final Supplier<T> call;
    private T answer;

    private Caller(String name, Supplier<T> call) {
        super(name);
        this.call = call;
    }

    /** Starts a thread of this name that makes this call. */
    static <T> Caller<T> start(String name, Supplier<T> call) {
        Caller<T> caller = new Caller<>(name, call);
        caller.start();
        return caller;
    }

    @Override
    public void run() {
        answer = call.get();
    }

    /** Waits until the call has ended, and says what it returned. */
    T answer() throws InterruptedException {
        join();
        return answer;
    }
}
