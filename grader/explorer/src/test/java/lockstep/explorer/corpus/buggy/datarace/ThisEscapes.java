package lockstep.explorer.corpus.buggy.datarace;

/** DATA_RACE: the constructor starts a thread before it has set the field which that thread reads. */
public final class ThisEscapes {
    private int limit;
    private final Thread reader;

    private ThisEscapes() {
        reader = new Thread(() -> {
            assert limit == 8 : limit;
        });
        reader.start();
        limit = 8;
    }

    public static void main(String[] args) throws InterruptedException {
        new ThisEscapes().reader.join();
    }
}
