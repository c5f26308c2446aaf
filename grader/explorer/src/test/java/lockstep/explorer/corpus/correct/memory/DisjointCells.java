package lockstep.explorer.corpus.correct.memory;

/** Threads that write neighbouring elements of one array, each only its own: no race. */
public final class DisjointCells {
    public static void main(String[] args) throws InterruptedException {
        byte[] bytes = new byte[3];
        long[][] grid = new long[3][2];
        Thread[] threads = new Thread[3];
        for (int t = 0; t < 3; t++) {
            int mine = t;
            threads[t] = new Thread(() -> {
                for (int i = 1; i <= 3; i++) {
                    bytes[mine] += (byte) i;
                    grid[mine][1] = bytes[mine];
                }
            });
            threads[t].start();
        }
        int sum = 0;
        for (int t = 0; t < 3; t++) {
            threads[t].join();
            sum += bytes[t] + (int) grid[t][1];
        }
        assert sum == 36 : sum;
    }
}
