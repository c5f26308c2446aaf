import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

class ReturnedOrPassedOn {
    private ExecutorService kept;
    ExecutorService seen = Executors.newCachedThreadPool();

    ExecutorService returned() {
        ExecutorService pool = Executors.newCachedThreadPool();
        pool.execute(this::hashCode);
        return pool;
    }

    ExecutorService atOnce() {
        return Executors.newCachedThreadPool();
    }

    void passed(List<ExecutorService> pools) {
        ExecutorService pool = Executors.newCachedThreadPool();
        pools.add(pool);
        pools.add(Executors.newCachedThreadPool());
        ExecutorService other = Executors.newCachedThreadPool();
        kept = other;
        ExecutorService hooked = Executors.newCachedThreadPool();
        Runtime.getRuntime().addShutdownHook(new Thread(hooked::shutdown));
        ExecutorService wrapped = Executors.unconfigurableExecutorService(Executors.newCachedThreadPool());
        wrapped.execute(this::hashCode);
    }

    ExecutorService kept() {
        return kept;
    }
}
