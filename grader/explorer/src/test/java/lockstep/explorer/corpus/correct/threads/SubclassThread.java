package lockstep.explorer.corpus.correct.threads;

/** A subclass of Thread that overrides run(); its fields are read after join(). */
public final class SubclassThread {
    private static final class Squares extends Thread {
        private final int from;
        private int sum;

        Squares(int from) {
            super("squares-" + from);
            this.from = from;
        }

        @Override
        public void run() {
            for (int i = from; i < from + 3; i++) {
                sum += i * i;
            }
        }
    }

    public static void main(String[] args) throws InterruptedException {
        Squares low = new Squares(0);
        Squares high = new Squares(3);
        low.start();
        high.start();
        low.join();
        high.join();
        assert low.sum + high.sum == 55 : low.sum + high.sum;
        assert low.getName().equals("squares-0") : low.getName();
    }
}
