import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;

class ThePoolOfAllAndPoolsOfOnesOwn {
    private final ForkJoinPool common = ForkJoinPool.commonPool();
    private final Executors own = new Executors();
    private final Executor given;

    ThePoolOfAllAndPoolsOfOnesOwn(Executor given) {
        this.given = given;
    }

    void run(Runnable task) {
        common.execute(task);
        given.execute(task);
        Executor pool = own.newCachedThreadPool();
        pool.execute(task);
    }

    private static final class Executors {
        Executor newCachedThreadPool() {
            return Runnable::run;
        }
    }
}
