package lockstep.explorer.corpus.correct.threads;

/** Long bounded loops with neither calls nor field accesses, in two threads at once. */
public final class LongLoops {
    public static void main(String[] args) throws InterruptedException {
        int[] results = new int[2];
        Thread[] threads = new Thread[2];
        for (int t = 0; t < 2; t++) {
            int mine = t;
            threads[t] = new Thread(() -> {
                int x = mine + 1;
                for (int i = 0; i < 20_000; i++) {
                    x = x * 31 + i;
                }
                results[mine] = x;
            });
            threads[t].start();
        }
        int x = 1;
        for (int i = 0; i < 20_000; i++) {
            x = x * 31 + i;
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assert results[0] == x : results[0];
        assert results[1] != x;
    }
}
