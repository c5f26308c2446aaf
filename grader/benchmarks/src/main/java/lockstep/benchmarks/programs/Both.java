package lockstep.benchmarks.programs;

/** Two threads at work, and their end. */
final class Both {
    interface Work {
        void run() throws InterruptedException;
    }

    private Both() {
    }

    static void run(Work first, Work second) throws InterruptedException {
        Thread one = thread(first);
        Thread two = thread(second);
        one.start();
        two.start();
        one.join();
        two.join();
    }

    private static Thread thread(Work work) {
        return new Thread(() -> {
            try {
                work.run();
            } catch (InterruptedException unexpected) {
                throw new IllegalStateException(unexpected);
            }
        });
    }

    static void check(boolean holds, String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
