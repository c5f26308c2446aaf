import java.util.concurrent.Executors;

class TheResourceOfATry {

    void run(Runnable task) throws Exception {
        try (Pool pool = Pool.of(Executors.newFixedThreadPool(2))) {
            pool.run(task);
        }
        try (var own = new ForkJoinPool()) {
            own.run(task);
        }
    }

    private interface Pool extends AutoCloseable {

        static Pool of(java.util.concurrent.Executor executor) {
            return new ForkJoinPool();
        }

        void run(Runnable task);
    }

    private static final class ForkJoinPool implements Pool {

        @Override
        public void run(Runnable task) { }

        @Override
        public void close() { }
    }
}
