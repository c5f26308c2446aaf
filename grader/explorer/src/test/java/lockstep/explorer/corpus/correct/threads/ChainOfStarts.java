package lockstep.explorer.corpus.correct.threads;

/** Threads that start threads: happens-before goes through start and join, hop by hop. */
public final class ChainOfStarts {
    private int value;

    private void grow(int depth) {
        value++;
        if (depth > 0) {
            Thread next = new Thread(() -> grow(depth - 1));
            next.start();
            try {
                next.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            value++;
        }
    }

    public static void main(String[] args) {
        ChainOfStarts chain = new ChainOfStarts();
        chain.grow(3);
        assert chain.value == 7 : chain.value;
    }
}
