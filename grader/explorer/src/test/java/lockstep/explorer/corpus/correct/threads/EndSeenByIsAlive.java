package lockstep.explorer.corpus.correct.threads;

/** isAlive() == false happens after everything the thread did (JLS 17.4.4), without a join. */
public final class EndSeenByIsAlive {
    private static int written;

    public static void main(String[] args) {
        Thread writer = new Thread(() -> written = 5);
        writer.start();
        while (writer.isAlive()) {
            Thread.onSpinWait();
        }
        assert written == 5 : written;
    }
}
