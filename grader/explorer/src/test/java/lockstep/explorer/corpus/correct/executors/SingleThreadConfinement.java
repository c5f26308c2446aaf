package lockstep.explorer.corpus.correct.executors;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Plain state touched only by the tasks of a single-thread executor needs no lock. */
public final class SingleThreadConfinement {
    private int balance;

    public static void main(String[] args) throws Exception {
        SingleThreadConfinement account = new SingleThreadConfinement();
        ExecutorService owner = Executors.newSingleThreadExecutor();
        Runnable depositor = () -> {
            owner.execute(() -> account.balance += 5);
            owner.execute(() -> account.balance -= 2);
        };
        Thread first = new Thread(depositor);
        Thread second = new Thread(depositor);
        first.start();
        second.start();
        first.join();
        second.join();
        assert owner.submit(() -> account.balance).get() == 6;
        owner.shutdown();
        assert owner.awaitTermination(1, TimeUnit.MINUTES);
    }
}
